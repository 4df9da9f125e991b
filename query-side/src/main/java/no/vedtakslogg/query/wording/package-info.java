/** How one wording differs from another: word by word, and a decision from its proposal point by point. */
@NullMarked
package no.vedtakslogg.query.wording;

import org.jspecify.annotations.NullMarked;
