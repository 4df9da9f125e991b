/** Tests of the read API's description. */
@NullMarked
package no.vedtakslogg.query.openapi;

import org.jspecify.annotations.NullMarked;
