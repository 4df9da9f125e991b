/** What needs attention now, and how it has gone: the front page (oversikt). */
@NullMarked
package no.vedtakslogg.query.overview;

import org.jspecify.annotations.NullMarked;
