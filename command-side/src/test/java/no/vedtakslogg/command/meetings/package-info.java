/** The rules of meetings, shown. */
@NullMarked
package no.vedtakslogg.command.meetings;

import org.jspecify.annotations.NullMarked;
