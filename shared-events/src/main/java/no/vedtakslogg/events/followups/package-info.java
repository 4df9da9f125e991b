/** What a decision point asks of whom, by when. */
@NullMarked
package no.vedtakslogg.events.followups;

import org.jspecify.annotations.NullMarked;
