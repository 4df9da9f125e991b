/** The partnerships, their parties and bodies, and who sits where, on any day and as it was known at any time. */
@NullMarked
package no.vedtakslogg.query.bodies;

import org.jspecify.annotations.NullMarked;
