package no.vedtakslogg.command.persons;

import static no.vedtakslogg.command.persons.PersonRule.ERASED_PERSON_STAYS_ERASED;
import static no.vedtakslogg.command.persons.PersonRule.PERSON_HAS_A_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import no.vedtakslogg.command.persons.PersonCommand.ErasePerson;
import no.vedtakslogg.command.persons.PersonCommand.RegisterPerson;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonRegisterTest {
    static final TestDatabase DATABASE = TestDatabase.fresh();

    final JdbcClient jdbc = JdbcClient.create(DATABASE.app());
    final PersonRegister register = new PersonRegister(jdbc);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE.app()));
    final PersonId id = PersonId.random();

    private void handle(RegisterPerson command) {
        transaction.executeWithoutResult(begun -> register.handle(command));
    }

    private void handle(ErasePerson command) {
        transaction.executeWithoutResult(begun -> register.handle(command));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_person_is_registered() {
        handle(person("Kari Eksempel"));
        assertThat(row())
                .containsEntry("name", "Kari Eksempel")
                .containsEntry("title", "Rådgiver")
                .containsEntry("organisation", "Eksempel kommune")
                .containsEntry("email", "kari@example.org")
                .containsEntry("phone", null)
                .containsEntry("erased_at", null);
    }

    @Test
    void what_is_registered_is_put_right() {
        handle(person("Kari Eksempel"));
        handle(new RegisterPerson(id, "Kari Eksempel Ny", null, null, null, "00 00 00 00"));
        assertThat(row())
                .containsEntry("name", "Kari Eksempel Ny")
                .containsEntry("title", null)
                .containsEntry("organisation", null)
                .containsEntry("email", null)
                .containsEntry("phone", "00 00 00 00");
    }

    @Test
    void a_person_has_a_name() {
        refuses(PERSON_HAS_A_NAME, () -> handle(person(" ")));
        assertThat(count()).isZero();
    }

    @Test
    void erasing_a_person_leaves_nothing_but_the_day_of_it() {
        handle(person("Kari Eksempel"));
        handle(new ErasePerson(id));
        var row = row();
        assertThat(row.remove("erased_at")).isNotNull();
        assertThat(row.remove("id")).isEqualTo(id.value());
        assertThat(row.values()).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void an_erased_person_stays_erased() {
        handle(person("Kari Eksempel"));
        handle(new ErasePerson(id));
        var erased = row();
        refuses(ERASED_PERSON_STAYS_ERASED, () -> handle(person("Kari Eksempel")));
        handle(new ErasePerson(id));
        assertThat(row()).isEqualTo(erased);
    }

    @Test
    void only_a_person_who_is_known_is_erased() {
        assertThatExceptionOfType(UnknownReference.class).isThrownBy(() -> handle(new ErasePerson(id)));
    }

    private RegisterPerson person(String name) {
        return new RegisterPerson(id, name, "Rådgiver", "Eksempel kommune", "kari@example.org", null);
    }

    private Map<String, @Nullable Object> row() {
        return jdbc.sql("select * from register.person where id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    private long count() {
        return jdbc.sql("select count(*) from register.person where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static void refuses(Rule rule, Runnable command) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(command::run)
                .satisfies(broken -> assertThat(broken.getDetails()).contains(rule));
    }
}
