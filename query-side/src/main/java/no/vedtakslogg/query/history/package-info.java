/** The history of everything, in words: who recorded what, when, for whom and from where. */
@NullMarked
package no.vedtakslogg.query.history;

import org.jspecify.annotations.NullMarked;
