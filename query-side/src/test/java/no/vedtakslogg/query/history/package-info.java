/** Tests of who recorded what, when and by which decision. */
@NullMarked
package no.vedtakslogg.query.history;

import org.jspecify.annotations.NullMarked;
