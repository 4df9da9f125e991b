/** From event to event: what one can step between when one looks at how the record came to be. */
@NullMarked
package no.vedtakslogg.query.steps;

import org.jspecify.annotations.NullMarked;
