package no.vedtakslogg.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/**
 * The days of the two papers, 19 June and 29 October 2024, in the record that was loaded afterwards; and what three late
 * entries change in it, before and after they were known. The facts are counted by hand from the record's files.
 */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoDaysTest {
    static final String ASU = "ef1a0ddf-ca18-5d99-87ea-52de13212f46";
    static final String PLAN = "f035f4ea-ed33-51a1-889b-21594e1e2601";
    static final String JUNE = "2024-06-19";
    static final String OCTOBER = "2024-10-29";

    /** The deadline of 16/24 point 2.a, «i september», is moved in October, and recorded long after. */
    static final String LATE_EXTENSION = """
            {"key": "late/16-24/2.a", "command": "ExtendDeadline", "fields": {\
            "followUpId": "95f49edd-bcca-5ffa-b9d7-8a719a554957",\
            "deadline": {"kind": "DATE", "words": "innen utgangen av 2024", "latest": "2024-12-31"},\
            "extendedBy": {"meetingId": "fa6c247e-c272-52cf-979d-356fbd61050f",\
             "caseId": "27fc7c20-7898-50e7-b59e-b143ab0505fb", "pointId": "e308bf5e-4331-5e57-8a44-8baf3411a51c"},\
            "effectiveOn": "2024-10-29"}}""";

    static final String LATE_CORRECTION = """
            {"key": "late/46-24", "command": "CorrectDecision", "fields": {\
            "meetingId": "fa6c247e-c272-52cf-979d-356fbd61050f", "caseId": "d50987a9-572d-5564-b1b9-077a38860f2c",\
            "points": [{"id": "ebd62992-867a-53db-8fbe-4a3316170b77", "number": "1", "text": "ASU tar saken til orientering \
            og slutter seg til at arbeidet med et felles system for oversikt over lærings- og mestringstilbud går videre.",\
            "effect": "ENDORSED", "proposedAs": "3575aca3-9b0c-51b7-b812-ae8d7d6ccc73", "points": []},\
            {"id": "ec4489ac-7c2d-5c7f-a212-44d4094add28", "number": "2",\
            "text": "ASU ber om at fagråd 3 legger fram en anbefaling innen utgangen av juni 2025.",\
            "effect": "REQUESTED", "proposedAs": "f652f195-ec9e-5f50-b292-2bbcc42fa032", "points": []}],\
            "reason": "Det manglet hvem som skal legge den fram"}}""";

    /** Measure 1.6.1 was green from 1 October, which nobody recorded then. */
    static final String LATE_STATUS = """
            {"key": "late/1.6.1", "command": "ReportMeasureStatus", "fields": {\
            "measureId": "a060f42c-c54f-5056-974b-abf0b8d43427", "colour": "GREEN",\
            "comment": "eksempel: Retningslinjen er tatt i bruk.", "effectiveOn": "2024-10-01"}}""";

    final RunningRecord record = RunningRecord.once();
    final String before = "&knownAt=" + record.loaded();

    @BeforeAll
    void something_is_recorded_late() {
        Stream.of(LATE_EXTENSION, LATE_CORRECTION, LATE_STATUS).forEach(record::record);
    }

    @Test
    void what_was_open_on_19_june() {
        assertThat(open(JUNE, before))
                .containsExactlyInAnyOrder(
                        "45/23 2: REPORTED, 2024-06-19",
                        "3/24 2: OPEN",
                        "3/24 3: OPEN",
                        "3/24 6: OPEN",
                        "3/24 6.a: OPEN",
                        "3/24 7: REPORTED, 2024-06-19",
                        "3/24 7: IN_PROGRESS 11 of 22, 2024-06-19",
                        "3/24 7: IN_PROGRESS 7 of 12, 2024-06-19",
                        "6/24 2: IN_PROGRESS 2 of 3",
                        "6/24 2.a: OPEN",
                        "6/24 2.b: OPEN",
                        "6/24 2.c: OPEN",
                        "6/24 3: WAITING",
                        "16/24 1: OPEN",
                        "16/24 2.a: IN_PROGRESS, 2024-09-30");
    }

    @Test
    void what_was_open_on_29_october() {
        assertThat(open(OCTOBER, before))
                .containsExactlyInAnyOrder(
                        "45/23 2: REPORTED, 2024-06-19",
                        "3/24 2: OPEN",
                        "3/24 3: OPEN",
                        "3/24 6: OPEN",
                        "3/24 6.a: OPEN",
                        "3/24 7: REPORTED, 2024-06-19",
                        "3/24 7: IN_PROGRESS 11 of 22, 2024-06-19 overdue",
                        "3/24 7: IN_PROGRESS 7 of 12, 2024-06-19 overdue",
                        "6/24 2: IN_PROGRESS 2 of 3",
                        "6/24 2.a: OPEN",
                        "6/24 2.b: OPEN",
                        "6/24 2.c: OPEN",
                        "6/24 3: WAITING",
                        "16/24 1: IN_PROGRESS",
                        "16/24 2.a: IN_PROGRESS, 2024-09-30 overdue",
                        "42/24 2: OPEN",
                        "42/24 3: OPEN",
                        "42/24 4: OPEN, 2025-06-30",
                        "42/24 5: OPEN, 2025-12-31",
                        "44/24 2: OPEN, 2024-12-01",
                        "44/24 3: OPEN",
                        "44/24 3.a: OPEN, 2025-12-31",
                        "44/24 3.a: OPEN",
                        "46/24 2: OPEN, 2025-06-30",
                        "47/24 2: OPEN",
                        "47/24 3: WAITING",
                        "47/24 4: OPEN, 2025-06-30");
    }

    @Test
    void what_differs_between_the_two_days() {
        assertThat(differences(before))
                .containsExactlyInAnyOrder(
                        "CHANGED ASU 16/24 punkt 1: Åpen -> Under arbeid",
                        "FELL_DUE ASU 16/24 punkt 2.a",
                        "FELL_DUE ASU 3/24 punkt 7",
                        "FELL_DUE ASU 3/24 punkt 7",
                        "ADDED ASU 42/24 punkt 2",
                        "ADDED ASU 42/24 punkt 3",
                        "ADDED ASU 42/24 punkt 4",
                        "ADDED ASU 42/24 punkt 5",
                        "ADDED ASU 44/24 punkt 2",
                        "ADDED ASU 44/24 punkt 3",
                        "ADDED ASU 44/24 punkt 3.a",
                        "ADDED ASU 44/24 punkt 3.a",
                        "ADDED ASU 46/24 punkt 2",
                        "ADDED ASU 47/24 punkt 2",
                        "ADDED ASU 47/24 punkt 3",
                        "ADDED ASU 47/24 punkt 4");
    }

    @Test
    void a_deadline_moved_in_october_and_told_of_late_is_moved_from_october_on_once_it_is_known() {
        assertThat(open(OCTOBER, before)).contains("16/24 2.a: IN_PROGRESS, 2024-09-30 overdue");
        assertThat(open(OCTOBER, ""))
                .contains("16/24 2.a: IN_PROGRESS, 2024-12-31")
                .hasSize(27);
        assertThat(open("2024-10-28", "")).contains("16/24 2.a: IN_PROGRESS, 2024-09-30 overdue");
        assertThat(open(JUNE, "")).isEqualTo(open(JUNE, before));
        assertThat(differences(""))
                .filteredOn(difference -> !difference.startsWith("ADDED"))
                .containsExactlyInAnyOrder(
                        "CHANGED ASU 16/24 punkt 1: Åpen -> Under arbeid",
                        "CHANGED ASU 16/24 punkt 2.a: i september (tidligst 01.09.2024) (senest 30.09.2024)"
                                + " -> innen utgangen av 2024 (senest 31.12.2024)",
                        "FELL_DUE ASU 3/24 punkt 7",
                        "FELL_DUE ASU 3/24 punkt 7");
    }

    @Test
    void a_decision_corrected_late_reads_as_it_did_for_whoever_asks_what_was_known_then() {
        assertThat(point(before))
                .isEqualTo(List.of("ASU ber om at en anbefaling legges fram innen utgangen av juni 2025.", "false"));
        assertThat(point(""))
                .isEqualTo(List.of(
                        "ASU ber om at fagråd 3 legger fram en anbefaling innen utgangen av juni 2025.", "true"));
    }

    @Test
    void who_sat_in_asu_on_the_two_days() {
        var june = seats(JUNE);
        var october = seats(OCTOBER);

        for (var day : List.of(june, october)) {
            assertThat(day).hasSize(33);
            assertThat(day).filteredOn(seat -> seat.startsWith("MEMBER")).hasSize(15);
            assertThat(day).filteredOn(seat -> seat.startsWith("OBSERVER")).hasSize(14);
            assertThat(day).filteredOn(seat -> seat.startsWith("SECRETARY")).hasSize(4);
            assertThat(day)
                    .contains(
                            "MEMBER Trondheim kommune: Brage Fossekall, 2022-01-01, vara Bård Grønnfink",
                            "OBSERVER Trøndelag fylkeskommune: Gudmund Ærfugl, 2022-01-01, vara Embla Bjørkefink");
        }
        assertThat(june)
                .filteredOn(seat -> !october.contains(seat))
                .containsExactlyInAnyOrder(
                        "MEMBER Værnesregionen: Fridtjof Storspove, 2022-01-01",
                        "OBSERVER Helse Midt-Norge RHF: Ivar Brunnakke, 2022-01-01");
        assertThat(october)
                .filteredOn(seat -> !june.contains(seat))
                .containsExactlyInAnyOrder(
                        "MEMBER Værnesregionen: Gjertrud Sanglerke, 2024-10-29, vara Halvard Gråtrost",
                        "OBSERVER Helse Midt-Norge RHF: Johanne Lappspurv, 2024-10-29");
    }

    @Test
    void measure_1_6_1_and_its_alias_have_the_same_colour_at_each_moment() {
        assertThat(colours("2024-06-18", before)).isEqualTo(List.of("", ""));
        assertThat(colours(JUNE, before)).isEqualTo(List.of("YELLOW", "YELLOW"));
        assertThat(colours(OCTOBER, before)).isEqualTo(List.of("YELLOW", "YELLOW"));
        assertThat(colours(JUNE, "")).isEqualTo(List.of("YELLOW", "YELLOW"));
        assertThat(colours("2024-09-30", "")).isEqualTo(List.of("YELLOW", "YELLOW"));
        assertThat(colours("2024-10-01", "")).isEqualTo(List.of("GREEN", "GREEN"));
        assertThat(colours(OCTOBER, "")).isEqualTo(List.of("GREEN", "GREEN"));
    }

    private List<String> open(String day, String known) {
        return answer("follow-ups?open=true&body=ASU&size=100&validOn=" + day + known)
                .path("items")
                .valueStream()
                .map(TwoDaysTest::line)
                .toList();
    }

    private static String line(JsonNode row) {
        return "%s %s: %s%s%s%s"
                .formatted(
                        row.path("caseNumber").asString(),
                        row.path("point").asString(),
                        row.path("status").asString(),
                        row.path("done").isNumber()
                                ? " " + row.path("done").asInt() + " of "
                                        + row.path("total").asInt()
                                : "",
                        row.at("/deadline/latest").isString()
                                ? ", " + row.at("/deadline/latest").asString()
                                : "",
                        row.path("overdue").asBoolean() ? " overdue" : "");
    }

    /** What differs between the two days, with what became of status and deadline. */
    private List<String> differences(String known) {
        return answer("differences/follow-ups?open=true&body=ASU&size=100&from=" + JUNE + "&to=" + OCTOBER + known)
                .path("items")
                .valueStream()
                .map(TwoDaysTest::difference)
                .toList();
    }

    private static String difference(JsonNode item) {
        var changed = item.path("kind").asString().equals("CHANGED");
        return item.path("kind").asString() + " " + item.at("/subject/place").asString()
                + item.path("fields")
                        .valueStream()
                        .filter(field -> changed
                                && List.of("STATUS", "DEADLINE")
                                        .contains(field.path("field").asString()))
                        .map(field -> ": " + field.path("from").asString() + " -> "
                                + field.path("to").asString())
                        .collect(joining());
    }

    private List<String> point(String known) {
        var point = answer("decision-log?body=ASU&case=46/24&validOn=" + OCTOBER + known)
                .path("items")
                .valueStream()
                .filter(one -> one.path("point").asString().equals("2"))
                .findFirst()
                .orElseThrow();
        return List.of(point.path("text").asString(), point.path("corrected").toString());
    }

    /** Who holds each seat and for whom, since when, and the personal deputy. */
    private List<String> seats(String day) {
        return answer("bodies/" + ASU + "?validOn=" + day + before)
                .path("seats")
                .valueStream()
                .map(seat -> "%s %s: %s, %s%s"
                        .formatted(
                                seat.path("role").asString(),
                                seat.path("represents").asString(),
                                seat.at("/person/name").asString(),
                                seat.path("heldSince").asString(),
                                seat.at("/personalDeputy/name").isString()
                                        ? ", vara "
                                                + seat.at("/personalDeputy/name")
                                                        .asString()
                                        : ""))
                .toList();
    }

    private List<String> colours(String day, String known) {
        var measures = answer("action-plans/" + PLAN + "?validOn=" + day + known)
                .path("areas")
                .valueStream()
                .flatMap(area -> area.path("goals").valueStream())
                .flatMap(goal -> goal.path("measures").valueStream())
                .toList();
        return Stream.of("1.6.1", "2.1.2A")
                .map(number -> measures.stream()
                        .filter(measure -> measure.path("number").asString().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .path("colour")
                        .asString(""))
                .toList();
    }

    private JsonNode answer(String question) {
        return record.json(
                "/api/answers/" + question + (question.contains("knownAt") ? "" : "&atLeast=" + record.head()));
    }
}
