@NullMarked
package no.vedtakslogg.query.differences;

import org.jspecify.annotations.NullMarked;
