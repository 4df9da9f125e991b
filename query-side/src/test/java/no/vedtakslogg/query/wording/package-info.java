@NullMarked
package no.vedtakslogg.query.wording;

import org.jspecify.annotations.NullMarked;
