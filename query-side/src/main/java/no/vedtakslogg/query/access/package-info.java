/** Who may read what. */
@NullMarked
package no.vedtakslogg.query.access;

import org.jspecify.annotations.NullMarked;
