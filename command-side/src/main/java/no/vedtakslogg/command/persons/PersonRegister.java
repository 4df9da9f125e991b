package no.vedtakslogg.command.persons;

import static no.vedtakslogg.command.persons.PersonRule.ERASED_PERSON_STAYS_ERASED;
import static no.vedtakslogg.command.persons.PersonRule.PERSON_HAS_A_NAME;

import no.vedtakslogg.command.BesideTheLog;
import no.vedtakslogg.command.persons.PersonCommand.ErasePerson;
import no.vedtakslogg.command.persons.PersonCommand.RegisterPerson;
import no.vedtakslogg.command.rules.UnknownReference;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The person register: a table and no log, so that a person can be erased while the log, which has ids only, stays whole. */
@Component
class PersonRegister {
    private static final String REGISTER = """
            insert into register.person (id, name, title, organisation, email, phone)
            values (:id, :name, :title, :organisation, :email, :phone)
            on conflict (id) do update
               set name = excluded.name,
                   title = excluded.title,
                   organisation = excluded.organisation,
                   email = excluded.email,
                   phone = excluded.phone
             where person.erased_at is null
            """;

    /** Erasing again changes nothing: the first moment is the one that counts. */
    private static final String ERASE = """
            update register.person
               set name = null,
                   title = null,
                   organisation = null,
                   email = null,
                   phone = null,
                   erased_at = coalesce(erased_at, now())
             where id = :id
            """;

    private final JdbcClient jdbc;

    PersonRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @CommandHandler
    void handle(RegisterPerson command) {
        PERSON_HAS_A_NAME.check(!command.name().isBlank());
        BesideTheLog.mustBeInTransaction();
        var registered = jdbc.sql(REGISTER)
                .param("id", command.personId().value())
                .param("name", command.name())
                .param("title", command.title())
                .param("organisation", command.organisation())
                .param("email", command.email())
                .param("phone", command.phone())
                .update();
        ERASED_PERSON_STAYS_ERASED.check(registered == 1);
    }

    @CommandHandler
    void handle(ErasePerson command) {
        BesideTheLog.mustBeInTransaction();
        var erased = jdbc.sql(ERASE).param("id", command.personId().value()).update();
        if (erased == 0) {
            throw new UnknownReference("person", command.personId());
        }
    }
}
