/** Meetings (møter) and how they treat cases. */
@NullMarked
package no.vedtakslogg.command.meetings;

import org.jspecify.annotations.NullMarked;
