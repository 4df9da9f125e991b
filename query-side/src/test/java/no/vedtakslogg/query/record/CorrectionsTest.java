package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correction rewrites nothing: what stands now is shown with what stood before, and then what stood then. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class CorrectionsTest {
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

    Stream<String> pages() {
        return Stream.of("/vedtakslogg", "/saker/" + autumn.grants, "/moter/" + autumn.meeting);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_corrected_point_shows_both_texts_and_the_reason(String path) {
        var page = side.ask(path).body();
        assertThat(page)
                .contains(">Det rapporteres til ASU.<", "Rettet: Mottakeren var falt ut", "Se hva som er rettet")
                .containsPattern("<ins>.*?til ASU.*?</ins>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void before_it_was_known_the_point_is_shown_as_it_was(String path) {
        side.ask(path);
        var page = side.get(path + "?knownAt=" + winter.before).body();
        assertThat(page).contains(">Det rapporteres.<").doesNotContain("til ASU", "Rettet:", "Avløst av");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_superseded_point_leads_to_what_replaced_it(String path) {
        var page = side.ask(path).body();
        assertThat(page)
                .contains("Avløst av punkt 1 i saken «Nytt forum»")
                .contains("/saker/%s#punkt-%s".formatted(autumn.forum, winter.later));
        assertThat(side.ask("/saker/" + autumn.forum).body()).contains("id=\"punkt-" + winter.later + "\"");
        assertThat(side.get(path + "?validOn=2025-01-14").body()).doesNotContain("Avløst av");
    }

    @Test
    void the_answers_say_the_same() {
        var treatment = side.json("/api/answers/cases/" + autumn.grants).at("/treatments/0");
        assertThat(treatment.at("/corrections/0/previousText").asString()).isEqualTo("Det rapporteres.");
        assertThat(treatment.at("/corrections/0/reason").asString()).isEqualTo("Mottakeren var falt ut");
        assertThat(treatment.at("/corrections/0/words").findValuesAsString("kind"))
                .contains("INSERTED");
        assertThat(treatment.at("/superseded/0/by/pointId").asString()).isEqualTo(winter.later.toString());
        assertThat(treatment.at("/comparison").findValuesAsString("kind")).contains("ADDED");
    }
}
