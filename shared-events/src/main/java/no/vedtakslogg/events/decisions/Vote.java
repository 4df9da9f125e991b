package no.vedtakslogg.events.decisions;

import java.util.Objects;
import no.vedtakslogg.events.persons.PersonId;

/** How one member, or the deputy called for one, voted. */
public record Vote(PersonId voter, Ballot ballot) {
    public Vote {
        Objects.requireNonNull(voter, "voter");
        Objects.requireNonNull(ballot, "ballot");
    }
}
