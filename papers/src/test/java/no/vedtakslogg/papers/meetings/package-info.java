/** Tests of what a paper tells of a meeting. */
@NullMarked
package no.vedtakslogg.papers.meetings;

import org.jspecify.annotations.NullMarked;
