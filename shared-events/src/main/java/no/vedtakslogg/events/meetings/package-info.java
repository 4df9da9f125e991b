/** Meetings (møter), their agenda and attendance, and how each case was treated. */
@NullMarked
package no.vedtakslogg.events.meetings;

import org.jspecify.annotations.NullMarked;
