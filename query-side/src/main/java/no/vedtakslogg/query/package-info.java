/** Answers: projections of the log, the read API, pages and exports. */
@NullMarked
package no.vedtakslogg.query;

import org.jspecify.annotations.NullMarked;
