/** Lays out papers as PDF and Word files, so that one paper can be read in every format, and tables in the forms that they come in. */
@NullMarked
package no.vedtakslogg.papers.samples;

import org.jspecify.annotations.NullMarked;
