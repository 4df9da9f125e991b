/** The rules of follow-ups, shown. */
@NullMarked
package no.vedtakslogg.command.followups;

import org.jspecify.annotations.NullMarked;
