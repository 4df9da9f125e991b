@NullMarked
package no.vedtakslogg.query.record;

import org.jspecify.annotations.NullMarked;
