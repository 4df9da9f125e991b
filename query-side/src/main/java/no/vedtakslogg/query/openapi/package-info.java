/** The read API described for programs (OpenAPI). */
@NullMarked
package no.vedtakslogg.query.openapi;

import org.jspecify.annotations.NullMarked;
