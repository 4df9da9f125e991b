/** Proposals and decisions as trees of points. */
@NullMarked
package no.vedtakslogg.papers.points;

import org.jspecify.annotations.NullMarked;
