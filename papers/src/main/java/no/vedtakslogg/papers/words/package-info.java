/** The words that Norwegian meeting papers are built of: labels, headings, dates, clock times, numbers, names. */
@NullMarked
package no.vedtakslogg.papers.words;

import org.jspecify.annotations.NullMarked;
