package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** A partnership with a body that meets: what most of the stories begin with. */
record Scene(ApiServer server, String partnership, String body, String meeting) {

    static Scene on(ApiServer server) {
        var partnership = made(server, "FormPartnership", Map.of("name", "Helsefellesskap Nord"));
        var body = made(
                server,
                "EstablishBody",
                Map.of(
                        "partnershipId", partnership,
                        "name", "Administrativt samarbeidsutvalg",
                        "shortName", "ASU",
                        "kind", "COUNCIL",
                        "side", "JOINT",
                        "effectiveOn", "2024-01-01"));
        return new Scene(server, partnership, body, meeting(server, body, "2024-10-29"));
    }

    static String meeting(ApiServer server, String body, String day) {
        return made(
                server,
                "ScheduleMeeting",
                Map.of(
                        "bodyId",
                        body,
                        "kind",
                        "ORDINARY",
                        "time",
                        Map.of("on", day, "from", "09:00", "to", "15:00"),
                        "form",
                        "VIDEO",
                        "open",
                        true,
                        "effectiveOn",
                        "2024-09-01"));
    }

    String openCase(String title) {
        return made(
                server,
                "OpenCase",
                Map.of("partnershipId", partnership, "title", title, "kind", "DECISION", "effectiveOn", "2024-09-01"));
    }

    Map<String, Object> tabling(String caseId) {
        return tabling(meeting, caseId);
    }

    static Map<String, Object> tabling(String meeting, String caseId) {
        return Map.of(
                "meetingId",
                meeting,
                "caseId",
                caseId,
                "minutes",
                15,
                "presenters",
                List.of("Sekretariatet"),
                "effectiveOn",
                "2024-10-01");
    }

    static String made(ApiServer server, String command, Map<String, Object> fields) {
        var reply = server.send(command, fields);
        assertThat(reply.status()).as(command + ": " + reply.text()).isEqualTo(201);
        return reply.id();
    }
}
