@NullMarked
package no.vedtakslogg.query.words;

import org.jspecify.annotations.NullMarked;
