/** Lists and trees that are kept as JSON text in one column. */
@NullMarked
package no.vedtakslogg.query.json;

import org.jspecify.annotations.NullMarked;
