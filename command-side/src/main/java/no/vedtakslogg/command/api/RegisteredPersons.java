package no.vedtakslogg.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.vedtakslogg.command.persons.PersonCommand.RegisterPerson;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.persons.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a secretary what is registered of a person, as the command that would register it again. Whoever puts one field
 * right sends the others with it, and addresses stand on no page.
 */
@RestController
class RegisteredPersons {
    private static final String REGISTERED = """
            select id, name, title, organisation, email, phone
              from register.person
             where id = :id
               and erased_at is null
            """;

    private final JdbcClient jdbc;
    private final ProblemAnswers problems;

    RegisteredPersons(JdbcClient jdbc, ProblemAnswers problems) {
        this.jdbc = jdbc;
        this.problems = problems;
    }

    @GetMapping("/api/commands/RegisterPerson/{person}")
    ResponseEntity<?> registered(@PathVariable UUID person, HttpServletRequest request) {
        return jdbc.sql(REGISTERED)
                .param("id", person)
                .query((row, number) -> new RegisterPerson(
                        new PersonId(person),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("organisation"),
                        row.getString("email"),
                        row.getString("phone")))
                .optional()
                .<ResponseEntity<?>>map(registered ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(registered))
                .orElseGet(() -> problems.to(request, new UnknownReference("person", person)));
    }
}
