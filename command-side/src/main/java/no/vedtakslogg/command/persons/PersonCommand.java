package no.vedtakslogg.command.persons;

import no.vedtakslogg.command.AlsoInTables;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of the person register; it is a table, not a log, so that a person can be erased. */
public sealed interface PersonCommand extends Command {

    /** Registers a person, or puts right what is registered. */
    @Creating
    @AlsoInTables
    record RegisterPerson(
            PersonId personId,
            String name,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable String phone)
            implements PersonCommand {}

    /** Erases a person; the log stays whole. */
    @AlsoInTables
    record ErasePerson(PersonId personId) implements PersonCommand {}
}
