/** Measures the bulk road from inside its own package, so that it need not be opened for the sake of measuring. */
@NullMarked
package no.vedtakslogg.query.projections;

import org.jspecify.annotations.NullMarked;
