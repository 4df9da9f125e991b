@NullMarked
package no.vedtakslogg.query.outstanding;

import org.jspecify.annotations.NullMarked;
