@NullMarked
package no.vedtakslogg.query.overview;

import org.jspecify.annotations.NullMarked;
