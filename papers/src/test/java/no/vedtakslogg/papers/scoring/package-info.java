/** Measures what the reader finds against what careful reading says there is. */
@NullMarked
package no.vedtakslogg.papers.scoring;

import org.jspecify.annotations.NullMarked;
