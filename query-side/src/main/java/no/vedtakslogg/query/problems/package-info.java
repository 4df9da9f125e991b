/** What is said to a reader who cannot be answered. */
@NullMarked
package no.vedtakslogg.query.problems;

import org.jspecify.annotations.NullMarked;
