/** The rows of a decision log (vedtakslogg) that somebody kept as a table. */
@NullMarked
package no.vedtakslogg.papers.decisionlog;

import org.jspecify.annotations.NullMarked;
