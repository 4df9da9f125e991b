/** Splits a paper into its parts: notices, case papers, minutes, plans, and in them each case. */
@NullMarked
package no.vedtakslogg.papers.parts;

import org.jspecify.annotations.NullMarked;
