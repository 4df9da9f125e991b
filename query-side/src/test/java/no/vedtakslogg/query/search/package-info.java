@NullMarked
package no.vedtakslogg.query.search;

import org.jspecify.annotations.NullMarked;
