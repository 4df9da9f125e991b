/** Tests of the query side as an application. */
@NullMarked
package no.vedtakslogg.query;

import org.jspecify.annotations.NullMarked;
