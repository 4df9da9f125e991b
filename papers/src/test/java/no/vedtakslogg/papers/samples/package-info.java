/** Lays out papers as PDF and Word files, so that one paper can be read in every format. */
@NullMarked
package no.vedtakslogg.papers.samples;

import org.jspecify.annotations.NullMarked;
