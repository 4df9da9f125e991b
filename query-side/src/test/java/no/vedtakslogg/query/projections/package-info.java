/** Tests of how answers are kept. */
@NullMarked
package no.vedtakslogg.query.projections;

import org.jspecify.annotations.NullMarked;
