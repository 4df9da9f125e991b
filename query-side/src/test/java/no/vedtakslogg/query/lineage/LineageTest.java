package no.vedtakslogg.query.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.query.QuerySideRunning;
import no.vedtakslogg.query.pages.PageTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class LineageTest {
    private final LongStory story = new LongStory();
    private final CaseId one = CaseId.random();
    private final CaseId other = CaseId.random();
    private long beforeTheLateEntry;

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        beforeTheLateEntry = story.tell(side);
        story.tellLate(side);
        side.record(
                one,
                story.opened(one, "Den ene", LongStory.MARCH_23),
                new CaseLinked(one, LinkKind.FOLLOWS_UP, other, null, LongStory.MARCH_23),
                new CaseLinked(one, LinkKind.SEE_ALSO, story.first, null, LongStory.MARCH_23));
        side.record(
                other,
                story.opened(other, "Den andre", LongStory.MARCH_23),
                new CaseLinked(other, LinkKind.FOLLOWS_UP, one, null, LongStory.MARCH_23));
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void a_case_leads_through_both_bodies_and_years_to_all_that_came_of_it() {
        assertThat(downstream("case", story.first))
                .containsExactlyInAnyOrder(
                        "Sak AU 3/23, AU 7/23, ASU 12/23",
                        "AU 01.02.2023, sak 3/23",
                        "AU 3/23 punkt 1",
                        "AU 01.03.2023, sak 7/23",
                        "AU 7/23 punkt 1",
                        "Oversendelse AU → ASU",
                        "ASU",
                        "ASU 19.04.2023, sak 12/23",
                        "Retting av ASU 12/23",
                        "ASU 12/23 punkt 1",
                        "ASU 12/23 punkt 2",
                        "ASU 12/23 punkt 2.a",
                        "ASU 12/23 punkt 3",
                        "Tiltak 1.6.1",
                        "Tiltak 1.9.2",
                        "Oppfølging av ASU 12/23 punkt 2",
                        "FR1",
                        "FR7",
                        "Sak ASU 5/24",
                        "ASU 15.05.2024, sak 5/24",
                        "ASU 5/24 punkt 1",
                        "ASU 5/24 punkt 2");
        assertThat(upstream("case", story.first)).containsExactly("Sak AU 3/23, AU 7/23, ASU 12/23");
    }

    @Test
    void a_point_comes_from_its_treatment_from_those_before_it_and_from_the_case() {
        assertThat(upstream("point", story.reportAsked.id()))
                .containsExactlyInAnyOrder(
                        "ASU 12/23 punkt 2",
                        "ASU 19.04.2023, sak 12/23",
                        "AU 01.03.2023, sak 7/23",
                        "AU 01.02.2023, sak 3/23",
                        "Sak AU 3/23, AU 7/23, ASU 12/23");
        assertThat(edges("point", story.reportAsked.id(), ""))
                .contains(
                        "AU 01.02.2023, sak 3/23 -POSTPONED_TO-> AU 01.03.2023, sak 7/23",
                        "AU 01.03.2023, sak 7/23 -TAKEN_UP_AGAIN-> ASU 19.04.2023, sak 12/23",
                        "Sak AU 3/23, AU 7/23, ASU 12/23 -POSTPONED_IN-> AU 01.02.2023, sak 3/23",
                        "ASU 12/23 punkt 2 -QUOTED_IN-> Sak ASU 5/24");
    }

    @Test
    void a_follow_up_leads_to_the_decision_that_moved_it_and_to_the_council_that_inherits_it() {
        assertThat(downstream("follow-up", story.followUp))
                .containsExactlyInAnyOrder("Oppfølging av ASU 12/23 punkt 2", "ASU 5/24 punkt 2", "FR1", "FR7");
        assertThat(edges("follow-up", story.followUp, ""))
                .contains(
                        "Oppfølging av ASU 12/23 punkt 2 -ASKED_OF-> FR1",
                        "FR1 -SUCCEEDED_BY-> FR7",
                        "Oppfølging av ASU 12/23 punkt 2 -EXTENDED_BY-> ASU 5/24 punkt 2");
        assertThat(upstream("follow-up", story.followUp)).contains("ASU 12/23 punkt 2", "AU 01.02.2023, sak 3/23");
    }

    @Test
    void the_new_council_knows_what_the_old_one_left_open() {
        assertThat(upstream("body", story.newCouncil)).containsExactlyInAnyOrder("FR7", "FR1");
        assertThat(upstream("body", story.council))
                .contains("FR1", "Oppfølging av ASU 12/23 punkt 2", "ASU 12/23 punkt 2");
        assertThat(downstream("body", story.council)).containsExactlyInAnyOrder("FR1", "FR7");
    }

    @Test
    void a_measure_and_its_alias_have_one_lineage_and_one_colour() {
        for (var id : List.of(story.measure, story.alias)) {
            assertThat(upstream("measure", id))
                    .contains("Tiltak 1.6.1", "Tiltak 1.9.2", "Mål 1.6", "Mål 1.9", "Handlingsplan")
                    .contains("ASU 12/23 punkt 1", "Sak AU 3/23, AU 7/23, ASU 12/23");
            assertThat(downstream("measure", id)).contains("Tiltak 1.6.1", "Tiltak 1.9.2", "Sak ASU 5/24");
            assertThat(json("measure", id, "").at("/start/colour").asString()).isEqualTo("YELLOW");
        }
    }

    @Test
    void what_was_recorded_late_is_not_known_before() {
        assertThat(downstream("point", story.replaced.id())).contains("ASU 5/24 punkt 1");
        assertThat(names(json("point", story.replaced.id(), "?knownAt=" + beforeTheLateEntry), "downstream"))
                .containsExactly("ASU 12/23 punkt 3");
        assertThat(json("point", story.replaced.id(), "").at("/start/status").asString())
                .isEqualTo("Erstattet av et senere vedtak");
        assertThat(names(json("case", story.first, "?knownAt=" + beforeTheLateEntry), "downstream"))
                .doesNotContain("Retting av ASU 12/23");
    }

    @Test
    void what_had_not_come_by_the_day_is_not_seen() {
        assertThat(names(json("case", story.first, "?validOn=2023-03-31"), "downstream"))
                .containsExactlyInAnyOrder(
                        "Sak AU 3/23, AU 7/23",
                        "AU 01.02.2023, sak 3/23",
                        "AU 3/23 punkt 1",
                        "AU 01.03.2023, sak 7/23",
                        "AU 7/23 punkt 1",
                        "Oversendelse AU → ASU",
                        "ASU");
        assertThat(edges("case", story.first, "?validOn=2023-03-31"))
                .contains("Oversendelse AU → ASU -REFERRED_TO-> ASU")
                .doesNotContain("Oversendelse AU → ASU -TAKEN_ON_BY-> ASU");
        assertThat(edges("case", story.first, "")).contains("Oversendelse AU → ASU -TAKEN_ON_BY-> ASU");
        assertThat(names(json("follow-up", story.followUp, "?validOn=2024-06-29"), "downstream"))
                .contains("FR1")
                .doesNotContain("FR7");
        assertThat(side.get("/api/answers/lineage/case/" + story.second + "?validOn=2023-12-31")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void links_that_go_in_a_circle_come_to_an_end() {
        for (var id : List.of(one, other)) {
            assertThat(json("case", id, "").path("nodes").findValuesAsString("text"))
                    .contains("Den ene", "Den andre");
            assertThat(edges("case", id, "")).contains("Sak uten nummer -FOLLOWED_UP_IN-> Sak uten nummer");
        }
        assertThat(side.ask("/sammenheng/sak/" + one).statusCode()).isEqualTo(200);
    }

    @Test
    void what_only_stands_beside_is_shown_but_not_walked_along() {
        var answer = json("case", one, "");
        assertThat(edges("case", one, "")).contains("Sak AU 3/23, AU 7/23, ASU 12/23 -SEE_ALSO-> Sak uten nummer");
        assertThat(names(answer, "name")).doesNotContain("ASU 12/23 punkt 1");
        assertThat(side.ask("/sammenheng/sak/" + one).body()).contains("Ses i sammenheng med", "Utskrivningsteam");
    }

    @Test
    void a_walk_that_is_cut_off_says_how_much_more_there_is() {
        var answer = json("case", story.first, "?depth=2&direction=DOWN");
        assertThat(answer.path("cut").asBoolean()).isTrue();
        var point = answer.path("nodes")
                .valueStream()
                .filter(node -> node.path("name").asString().equals("ASU 12/23 punkt 2"))
                .findFirst()
                .orElseThrow();
        assertThat(point.path("more").asInt()).isEqualTo(2); // the point under it and the follow-up; the case is met
        assertThat(side.ask("/sammenheng/sak/" + story.first + "?depth=2").body())
                .contains("flere");
        assertThat(json("case", story.first, "").path("cut").asBoolean()).isFalse();
    }

    @Test
    void one_direction_alone_can_be_asked_for() {
        var up = json("point", story.reportAsked.id(), "?direction=UP");
        assertThat(names(up, "downstream")).containsExactly("ASU 12/23 punkt 2");
        assertThat(names(up, "upstream")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/answers/lineage/case/%s?direction=SIDEWAYS, 400, direction",
        "/api/answers/lineage/case/%s?depth=0, 400, depth",
        "/api/answers/lineage/case/%s?depth=dypt, 400, depth",
        "/api/answers/lineage/case/%s?farge=rosa, 400, farge",
        "/api/answers/lineage/stol/%s, 404, «stol» er ikke noe som har en sammenheng",
        "/api/answers/lineage/point/%s, 404, Det finnes ikke noe vedtakspunkt",
        "/api/answers/lineage/case/ikke-en-id, 400, ikke-en-id",
        "/sammenheng/stol/%s, 404, «stol» er ikke noe som har en sammenheng",
        "/sammenheng/tiltak/%s, 404, Det finnes ikke noe tiltak",
        "/sammenheng/sak/ikke-en-id, 404, ikke-en-id",
        "/sammenheng/sak/%s?depth=dypt, 400, dypt",
    })
    void a_wrong_question_is_answered_in_words(String path, int status, String words) {
        var answer = side.get(path.formatted(story.first));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void every_kind_and_every_edge_has_its_words() {
        var texts = new PageTexts();
        Stream.of(NodeKind.values()).forEach(kind -> {
            assertThat(texts.label(kind)).doesNotContain("??");
            assertThat(texts.of("node." + kind)).doesNotContain("??");
        });
        Stream.of(EdgeKind.values()).forEach(kind -> {
            assertThat(texts.of("edge." + kind)).doesNotContain("??");
            assertThat(texts.of("edge-back." + kind)).doesNotContain("??");
        });
    }

    private Set<String> upstream(String kind, Object id) {
        return names(json(kind, id, ""), "upstream");
    }

    private Set<String> downstream(String kind, Object id) {
        return names(json(kind, id, ""), "downstream");
    }

    private JsonNode json(String kind, Object id, String question) {
        var path = "/api/answers/lineage/" + kind + "/" + id + question;
        if (!question.contains("knownAt")) {
            return side.json(path);
        }
        side.ask("/api/answers/lineage/" + kind + "/" + id); // all that was recorded has come
        return QuerySideRunning.read(side.get(path).body());
    }

    private static Set<String> names(JsonNode answer, String field) {
        return answer.path("nodes")
                .valueStream()
                .filter(node -> node.hasNonNull(field))
                .map(node -> node.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> edges(String kind, Object id, String question) {
        var answer = json(kind, id, question);
        return answer.path("edges")
                .valueStream()
                .map(edge -> name(answer, edge.path("from").asString()) + " -"
                        + edge.path("kind").asString() + "-> "
                        + name(answer, edge.path("to").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JsonNode answer, String id) {
        return answer.path("nodes")
                .valueStream()
                .filter(node -> UUID.fromString(node.path("id").asString()).equals(UUID.fromString(id)))
                .map(node -> node.path("name").asString())
                .findFirst()
                .orElse("?");
    }
}
