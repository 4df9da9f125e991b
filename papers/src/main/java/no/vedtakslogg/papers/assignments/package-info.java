/** Reads who is put to work by the words of a decision, with what and by when. */
@NullMarked
package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.NullMarked;
