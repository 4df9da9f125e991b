package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What differs between two moments in a case, a roster and a plan, and how it is shown and taken away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class RecordDifferencesTest {
    private static final String API = "/api/answers/differences/";

    private final AutumnMeeting autumn = new AutumnMeeting();

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private WinterAfter winter;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
        winter = new WinterAfter(side, autumn).tell();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void a_case_tells_what_was_corrected_what_gave_way_and_what_was_done() {
        var answer = side.json(API + "case/" + autumn.grants + "?fromKnownAt=" + winter.before);
        assertThat(answer.get("counts").propertyNames()).containsExactly("CORRECTED", "CLOSED");
        var corrected = item(answer, "CORRECTED", "DECISION_POINT");
        var field = field(corrected, "DECISION");
        assertThat(field.get("from").asString()).isEqualTo("Det rapporteres.");
        assertThat(field.get("to").asString()).isEqualTo("Det rapporteres til ASU.");
        assertThat(field.get("words").findValuesAsString("kind")).contains("INSERTED", "KEPT");
        assertThat(field(corrected, "CORRECTION").get("to").asString()).isEqualTo("Mottakeren var falt ut");
        assertThat(causes(corrected)).containsExactly("meeting.decision-corrected");
        var superseded = item(answer, "CLOSED", "DECISION_POINT");
        assertThat(field(superseded, "SUPERSEDED_BY").get("to").asString()).contains("Nytt forum", "punkt 1");
        var done = item(answer, "CLOSED", "FOLLOW_UP");
        assertThat(field(done, "STATUS").get("to").asString()).isEqualTo("Utført");
        assertThat(causes(done)).contains("follow-up.fulfilment-reported", "follow-up.fulfilment-accepted");
        assertThat(done.at("/causes/1/decidedBy/pointId").asString()).isEqualTo(winter.later.toString());
    }

    @Test
    void a_case_is_new_to_one_who_knew_nothing_of_it() {
        var first = side.json("/api/answers/steps").at("/0/position").asLong();
        var answer = side.json(API + "case/" + autumn.grants + "?size=500&fromKnownAt=" + first + "&to=2024-12-01");
        assertThat(answer.get("counts").propertyNames()).containsExactly("ADDED");
        assertThat(answer.findValuesAsString("eventType"))
                .contains("case.opened", "case.paper-filed", "case.proposal-made", "case-journal.case-numbered")
                .contains("meeting.decision-adopted", "follow-up.opened", "case.linked-to-measure");
        assertThat(item(answer, "ADDED", "CASE").findValuesAsString("field"))
                .contains("CASE_TITLE", "NUMBERS", "HANDLERS", "LINKS");
    }

    @Test
    void a_roster_tells_who_took_the_seat_over() {
        var answer = side.json(API + "roster/" + autumn.asu + "?from=2024-12-01&to=2025-02-01");
        assertThat(answer.get("total").asLong()).isEqualTo(1);
        var seat = item(answer, "CHANGED", "SEAT");
        assertThat(field(seat, "PERSON").get("from").asString()).isEqualTo("Marte Vik");
        assertThat(field(seat, "PERSON").get("to").asString()).isEqualTo("ukjent person");
        assertThat(causes(seat)).containsExactly("body.member-replaced");
    }

    @Test
    void a_measure_and_the_one_that_is_the_same_change_together() {
        var answer = side.json(API + "action-plan/" + autumn.plan + "?from=2024-12-01&to=2025-02-01");
        assertThat(answer.get("items")).hasSize(2).allSatisfy(measure -> {
            assertThat(field(measure, "COLOUR").get("to").asString()).startsWith("Grønn");
            assertThat(field(measure, "COMMENT").get("from").asString()).isEqualTo("Halvveis");
            assertThat(causes(measure)).containsExactly("measure.status-reported");
        });
    }

    @Test
    void what_is_asked_for_backwards_is_told_backwards() {
        var back = side.json(API + "case/" + autumn.grants + "?toKnownAt=" + winter.before + "&fromKnownAt="
                + side.json("/api/answers/history?size=1").at("/entries/0/position"));
        assertThat(back.get("counts").propertyNames()).containsExactly("CORRECTED", "REOPENED");
    }

    @Test
    void a_decision_is_told_against_its_proposal_point_by_point() {
        var answer = side.json(API + "decision/" + winter.decision);
        assertThat(answer.get("form").asString()).isEqualTo("AMENDED");
        assertThat(answer.get("counts").propertyNames()).contains("ADDED");
        assertThat(answer.get("points").findValuesAsString("kind")).contains("AMENDED", "ADDED");
        var page = side.ask("/moter/" + autumn.meeting).body();
        assertThat(page).contains("Vedtaket mot forslaget, punkt for punkt", "Nytt punkt", "<ins");
        assertThat(side.ask("/saker/" + autumn.grants).body()).contains("Vedtaket mot forslaget", "Nytt punkt");
        assertThat(side.get(API + "decision/" + UUID.randomUUID()).body()).contains("Det finnes ikke noe vedtak");
    }

    @Test
    void everything_is_taken_away_for_a_spreadsheet() {
        var from = "?from=2024-12-01&to=2025-02-01";
        for (var address : List.of(
                "/forskjell/vedtakslogg.csv",
                "/forskjell/oppfolging.csv",
                "/forskjell/sak/" + autumn.grants + ".csv",
                "/forskjell/organ/" + autumn.asu + ".csv",
                "/forskjell/handlingsplan/" + autumn.plan + ".csv")) {
            var answer = side.ask(address + from);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"forskjell-2024-12-01-2025-02-01.csv\"");
            assertThat(answer.body()).as(address).startsWith("\uFEFFEndring,Type,Sted,Navn,");
            assertThat(answer.body().lines().count()).as(address).isGreaterThan(1);
        }
        assertThat(side.ask("/forskjell/organ/" + autumn.asu + ".csv" + from + "&separator=semicolon")
                        .body())
                .contains(";Person;Marte Vik;ukjent person;");
    }

    @Test
    void the_page_marks_the_words_counts_the_kinds_and_names_the_causes() {
        var page = page("what=case&id=" + autumn.grants + "&fromKnownAt=" + winter.before);
        assertThat(page)
                .contains("Endringer i saken", "<strong>1</strong> <span>Rettet</span>", "<span>Lukket</span>")
                .contains("til ASU", "Mottakeren var falt ut", "ført ", "/sporing?after=")
                .contains("/forskjell/sak/" + autumn.grants + ".csv?fromKnownAt=" + winter.before)
                .doesNotContain("??");
        assertThat(all("<ins>.*?</ins>", page)).anyMatch(ins -> ins.contains("til ASU"));
        var corrected = page("what=case&id=" + autumn.grants + "&kind=CORRECTED&fromKnownAt=" + winter.before);
        assertThat(corrected).contains("til ASU").doesNotContain("Seks millioner");
    }

    @Test
    void the_page_goes_on_page_by_page() {
        var first = page("what=case&size=1&id=" + autumn.grants + "&fromKnownAt=" + winter.before);
        assertThat(first).contains("3 treff, side 1 av 3", "rel=\"next\"");
        assertThat(all("<article", first)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what=decision-log&from=2024-12-01",
                "what=follow-ups&from=2024-12-01&open=true",
                "what=case&case=42/24&body=ASU&from=2024-12-01",
                "from=2024-12-01&body=ASU&case=42/24",
                "what=follow-ups",
                "what=case",
                "what=roster",
                "what=action-plan&from=2024-12-01"
            })
    void every_comparison_has_its_page_and_every_link_leads_somewhere(String question) {
        var page = page(question);
        assertThat(page).contains("<html lang=\"nb\"", "</html>").doesNotContain("??", "null", "th:");
        for (var link : all("href=\"(/[^\"]*)\"", page)) {
            var address = link.substring("href=\"".length(), link.length() - 1).replace("&amp;", "&");
            assertThat(side.get(address).statusCode()).as(address).isEqualTo(address.contains("lang=") ? 303 : 200);
        }
    }

    @Test
    void what_was_added_stands_with_its_fields_folded_and_what_was_changed_with_them_open() {
        var page = page("what=decision-log&from=2024-01-01");
        var articles = all("(?s)<article.*?</article>", page);
        assertThat(articles).isNotEmpty();
        for (var article : articles) {
            var folded = article.matches("(?s).*<details><summary>Se [^<]+felt[^<]*</summary><dl.*");
            assertThat(folded).as(article).isEqualTo(article.contains("merkelapp ADDED"));
        }
        assertThat(page("what=decision-log&from=2024-12-01")).contains("merkelapp CHANGED", "<dl class=\"endringer\"");
    }

    @Test
    void where_nothing_differs_it_is_said() {
        assertThat(page("what=roster&id=" + autumn.asu + "&from=2025-02-01&to=2025-02-02"))
                .contains("Ingenting er endret mellom de to tidspunktene");
        assertThat(page("what=roster&id=" + autumn.asu + "&from=2025-02-01&to=2025-02-01"))
                .contains("Det er det samme tidspunktet");
        assertThat(page("what=roster&id=" + autumn.asu + "&from=2025-02-01&to=2024-12-01"))
                .contains("fortalt baklengs", "Marte Vik");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2999-01-01, from, er ikke kommet ennå",
        "from=31.02.2024, from, er ikke",
        "fromKnownAt=999999999999, fromKnownAt, er etter slutten av loggen",
        "fromKnownAt=1990-01-01, fromKnownAt, er før loggen begynner",
        "from=2024-01-01&fromValidOn=2024-01-02, from, si det ene av dem",
        "from=2024-01-01&toKnownAt=x, toKnownAt, er ikke",
    })
    void what_is_no_moment_is_said_beside_its_field(String moments, String field, String words) {
        var page = side.get("/forskjell?what=decision-log&" + moments);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(all("(?s)<label.*?</label>", page.body()))
                .anyMatch(label -> label.contains("name=\"" + field + "\"")
                        && label.contains("aria-invalid=\"true\"")
                        && label.contains(words));
        for (var address : List.of(API + "case/" + autumn.grants, "/forskjell/sak/" + autumn.grants + ".csv")) {
            var refused = side.get(address + "?" + moments);
            assertThat(refused.statusCode()).as(address).isEqualTo(400);
            assertThat(refused.body()).as(address).contains("\"" + field + "\"", words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "what=case&case=&from=2024-12-01, case, skriv saksnummeret",
        "what=case&case=99/24&from=2024-12-01, case, Ingen sak har nummeret 99/24",
        "what=case&case=42/24&body=PSU&from=2024-12-01, body, er ikke et organ",
        "what=action-plan&id=&from=2024-12-01, id, velg en handlingsplan",
        "what=roster&id=&from=2024-12-01, id, velg et organ",
        "what=decision-log&from=, from, velg dagen",
    })
    void what_is_missing_is_said_beside_its_field(String question, String field, String words) {
        var page = side.get("/forskjell?" + question);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(all("(?s)<label.*?</label>", page.body()))
                .anyMatch(label -> label.contains("name=\"" + field + "\"") && label.contains(words));
    }

    @Test
    void nothing_is_compared_that_never_was() {
        for (var what : List.of("case", "roster", "action-plan")) {
            var answer = side.get(API + what + "/" + UUID.randomUUID() + "?from=2024-12-01");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("på noen av tidspunktene");
            assertThat(side.get(API + what + "/" + UUID.randomUUID()).body()).contains("\"from\"", "mangler");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vedtakslogg?body=ASU&year=2024",
                "/oppfolging?open=true",
                "/saker/",
                "/organer/",
                "/handlingsplan/"
            })
    void every_page_that_can_be_compared_leads_there(String path) {
        var whole = path.endsWith("/") ? path + id(path) : path;
        assertThat(side.ask(whole).body()).contains("Hva er endret siden …?", "/forskjell?");
        var then = side.get(whole + (whole.contains("?") ? "&" : "?") + "knownAt=" + winter.before)
                .body();
        assertThat(then).contains("Hva er endret siden da?");
        var link = all("href=\"(/forskjell[^\"]*)\"", then).getFirst();
        assertThat(link).contains("fromKnownAt=" + winter.before);
        var address = link.substring("href=\"".length(), link.length() - 1).replace("&amp;", "&");
        var answer = side.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).as(address).contains("<article").doesNotContain("Tilbakeblikk.");
    }

    private Object id(String path) {
        return switch (path) {
            case "/saker/" -> autumn.grants;
            case "/organer/" -> autumn.asu;
            default -> autumn.plan;
        };
    }

    private String page(String question) {
        var answer = side.ask("/forskjell?" + question);
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode item(JsonNode answer, String kind, String of) {
        return answer.get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals(kind)
                        && item.at("/subject/kind").asString().equals(of))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + of + " in " + answer));
    }

    private static JsonNode field(JsonNode item, String field) {
        return item.get("fields")
                .valueStream()
                .filter(one -> one.get("field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " in " + item));
    }

    private static List<String> causes(JsonNode item) {
        return item.get("causes").findValuesAsString("eventType");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
