/** Looking for words in what was written, in all their forms, and showing where they are. */
@NullMarked
package no.vedtakslogg.query.search;

import org.jspecify.annotations.NullMarked;
