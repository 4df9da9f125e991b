/** Decisions (vedtak) as trees of points, and votes. */
@NullMarked
package no.vedtakslogg.events.decisions;

import org.jspecify.annotations.NullMarked;
