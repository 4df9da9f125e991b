package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.eventstore.EventLog;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandApiTest {
    static ApiServer server;

    @BeforeAll
    static void start() {
        server = ApiServer.shared();
    }

    @Test
    void a_command_and_its_receipt_are_one_transaction() {
        assertThat(server.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void what_is_made_is_answered_with_its_identity_version_and_position() {
        var formed = server.send("FormPartnership", Map.of("name", "Helsefellesskap Nord"));

        assertThat(formed.status()).as(formed.text()).isEqualTo(201);
        assertThat(formed.header("ETag")).isEqualTo("\"0\"");
        assertThat(UUID.fromString(formed.id())).isNotNull();
        assertThat(formed.json().path("version").asLong(-1)).isZero();
        assertThat(formed.json().path("created").asBoolean()).isTrue();
        assertThat(formed.json().path("recorded").asInt()).isEqualTo(1);
        var recorded = server.bean(EventLog.class).of(formed.id()).getLast();
        assertThat(formed.json().path("position").asLong()).isEqualTo(recorded.position());
        assertThat(formed.json().path("events").path(0).path("type").asString()).isEqualTo("partnership.formed");
    }

    @Test
    void every_event_tells_who_recorded_it_for_whom_why_and_from_where() {
        var formed = server.send(
                "FormPartnership",
                Map.of("name", "Helsefellesskap Sør"),
                "On-Behalf-Of",
                "ASU",
                "X-Correlation-Id",
                "a-request",
                "X-Source",
                "import side 4");

        var metadata = server.bean(EventLog.class).of(formed.id()).getLast().metadata();
        assertThat(formed.header("X-Correlation-Id")).isEqualTo("a-request");
        assertThat(metadata)
                .containsEntry("actor", ApiServer.SECRETARY)
                .containsEntry("onBehalfOf", "ASU")
                .containsEntry("correlationId", "a-request")
                .containsEntry("source", "import side 4")
                .containsOnlyKeys("actor", "onBehalfOf", "correlationId", "source", "causationId");
        var plain = server.send("FormPartnership", Map.of("name", "Helsefellesskap Vest"));
        assertThat(server.bean(EventLog.class).of(plain.id()).getLast().metadata())
                .containsEntry("source", "api")
                .containsEntry("correlationId", plain.header("X-Correlation-Id"))
                .doesNotContainKey("onBehalfOf");
    }

    @Test
    void what_is_registered_of_a_person_is_given_back_as_the_command_until_the_person_is_erased() {
        var person = server.send(
                        "RegisterPerson",
                        Map.of("name", "Kari Eksempel", "organisation", "Eksempel kommune", "phone", "900 00 000"))
                .id();
        var registered = server.get("/api/commands/RegisterPerson/" + person);
        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.header("Cache-Control")).isEqualTo("no-store");
        assertThat(registered.json().path("phone").asString()).isEqualTo("900 00 000");

        var again = server.post(
                "/api/commands/RegisterPerson", registered.text().replace("Kari Eksempel", "Kari Eksempelsen"));
        assertThat(again.status()).as(again.text()).isBetween(200, 201);
        var corrected = server.get("/api/commands/RegisterPerson/" + person).json();
        assertThat(corrected.path("name").asString()).isEqualTo("Kari Eksempelsen");
        assertThat(corrected.path("phone").asString()).isEqualTo("900 00 000");

        assertThat(server.send("ErasePerson", Map.of("personId", person)).status())
                .isEqualTo(200);
        var erased = server.get("/api/commands/RegisterPerson/" + person);
        assertThat(erased.status()).isEqualTo(404);
        assertThat(erased.text()).doesNotContain("Eksempel", "900 00 000");
    }

    @Test
    void a_stale_version_is_refused_and_nothing_recorded() {
        var formed = server.send("FormPartnership", Map.of("name", "Helsefellesskap Øst"));
        var joining = Map.of("partnershipId", formed.id(), "kind", "MUNICIPALITY", "name", "Bodø kommune");
        var joined = server.send("JoinPartnership", joining, "If-Match", formed.header("ETag"));
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.header("ETag")).isEqualTo("\"1\"");
        assertThat(joined.json().path("partyId").asString()).isNotEmpty();

        var before = server.recorded();
        var another = Map.of("partnershipId", formed.id(), "kind", "MUNICIPALITY", "name", "Gildeskål kommune");
        for (var version : new String[] {"\"0\"", "\"7\""}) {
            var stale = server.send("JoinPartnership", another, "If-Match", version, "Idempotency-Key", "stale");
            assertThat(stale.status()).as(stale.text()).isEqualTo(412);
            assertThat(stale.type()).isEqualTo("urn:vedtakslogg:problem:stale-version");
            assertThat(stale.json().path("version").asLong()).isEqualTo(1);
        }
        // the rule would be broken too, but the caller did not know that a party joined
        assertThat(server.send("JoinPartnership", joining, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(server.recorded()).isEqualTo(before);
        assertThat(server.send("JoinPartnership", another, "If-Match", "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void what_is_made_twice_is_a_conflict() {
        var forming = Map.of("partnershipId", UUID.randomUUID(), "name", "Helsefellesskapet");
        assertThat(server.send("FormPartnership", forming).status()).isEqualTo(201);

        var again = server.send("FormPartnership", forming);

        assertThat(again.status()).as(again.text()).isEqualTo(409);
        assertThat(again.type()).isEqualTo("urn:vedtakslogg:problem:already-there");
        assertThat(server.send("FormPartnership", forming, "If-Match", "\"0\"").status())
                .isEqualTo(412);
    }

    @Test
    void a_broken_rule_is_a_conflict_that_names_the_rule_in_the_readers_language() {
        var formed = server.send("FormPartnership", Map.of("name", "Helsefellesskapet"));
        var leaving = Map.of("partnershipId", formed.id(), "partyId", UUID.randomUUID());

        var norwegian = server.send("LeavePartnership", leaving);
        var english = server.send("LeavePartnership", leaving, "Accept-Language", "en-GB,en;q=0.9,nb;q=0.5");

        assertThat(norwegian.status()).isEqualTo(409);
        assertThat(norwegian.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(norwegian.type()).isEqualTo("urn:vedtakslogg:rule:ONLY_A_PARTY_LEAVES");
        assertThat(english.type()).isEqualTo(norwegian.type());
        assertThat(norwegian.header("Content-Language")).isEqualTo("nb");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.json().path("detail")).isNotEqualTo(norwegian.json().path("detail"));
    }

    @Test
    void the_metrics_count_commands_by_outcome_and_events_by_type() {
        server.send("FormPartnership", Map.of("name", "Helsefellesskapet"));
        server.send("FormPartnership", Map.of("nam", "Helsefellesskapet"));
        server.send("FormPartnershop", Map.of());

        assertThat(server.get("/actuator/prometheus", "Accept", "text/plain").text())
                .contains("vedtakslogg_commands_seconds_count{command=\"FormPartnership\",outcome=\"recorded\"}")
                .contains("vedtakslogg_commands_seconds_count{command=\"FormPartnership\",outcome=\"wrong-input\"}")
                .contains("vedtakslogg_commands_seconds_count{command=\"unknown\",outcome=\"unknown-command")
                .contains("vedtakslogg_events_total{type=\"partnership.formed\"}");
    }
}
