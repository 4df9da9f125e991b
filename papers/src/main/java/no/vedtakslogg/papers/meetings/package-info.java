/** The head of a meeting, who met, and the agenda. */
@NullMarked
package no.vedtakslogg.papers.meetings;

import org.jspecify.annotations.NullMarked;
