/** How answers are kept: rows in two times, folded from the log, live and in bulk. */
@NullMarked
package no.vedtakslogg.query.projections;

import org.jspecify.annotations.NullMarked;
