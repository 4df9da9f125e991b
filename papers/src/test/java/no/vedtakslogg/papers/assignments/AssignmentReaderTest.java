package no.vedtakslogg.papers.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentReaderTest {
    static final Standpoint ASU = Standpoint.decided(LocalDate.of(2024, 10, 29), "ASU");

    final AssignmentReader reader = new AssignmentReader(new ExampleRoster());

    @Test
    void an_order_tells_who_is_to_do_what_by_when_and_where_it_stands() {
        String text = "ASU ber fagråd 2 om å lage en rutine innen 1. mars 2025.";
        var order = only(text);
        assertThat(order.effect()).isEqualTo(Effect.ASKS);
        assertThat(order.verb().in(text)).isEqualTo("ber");
        assertThat(order.task().in(text)).isEqualTo("lage en rutine");
        assertThat(order.responsible()).singleElement().satisfies(who -> {
            assertThat(who.id()).isEqualTo("f2");
            assertThat(who.span().in(text)).isEqualTo("fagråd 2");
        });
        assertThat(order.deadline()).isNotNull().extracting(TimePhrase::latest).hasToString("2025-03-01");
    }

    @Test
    void a_task_ends_before_its_deadline_where_enough_is_left() {
        String told = "Sekretariatet legger fram en plan på neste møte.";
        assertThat(only(told).task().in(told)).isEqualTo("legger fram en plan");
        String bare = "Styringsgruppen rapporterer kvartalsvis.";
        assertThat(only(bare).task().in(bare)).isEqualTo("rapporterer kvartalsvis");
    }

    @Test
    void one_sentence_can_take_note_and_put_somebody_to_work() {
        assertThat(only("ASU tar saken til orientering, og ber AU om å følge den opp.")
                        .responsible())
                .extracting(Assignee::id)
                .containsExactly("au");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASU tar saken til orientering.",
                "Saken tas til etterretning.",
                "ASU slutter seg til forslaget om at AU leder arbeidet.",
                "ASU gir sin tilslutning til at det opprettes en arbeidsgruppe.",
                "Innkalling og sakliste godkjennes.",
                "ASU ba i april AU om å lage en plan.",
                "AU ble i fjor bedt om å lage en plan.",
                "ASU takker Analysegruppen for innsatsen.",
                "Orientering om prosjektet v/Analysegruppen.",
                "Veilederen skal brukes i alle kommuner.",
                "Saken utsettes til neste møte.",
                ""
            })
    void what_puts_nobody_to_work_proposes_nothing(String text) {
        assertThat(reader.read(text, ASU)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Fagråd 2, f2",
        "fagråd to, f2",
        "fagråd nr. 2, f2",
        "Fagråd for legesamarbeid, f2",
        "fagrådet for legesamarbeid, f2",
        "FAGRÅD 2, f2",
        "Administrativt samarbeidsutvalg, asu",
        "administrativt samarbeidsutval, asu",
        "AU, au",
        "arbeidsutvalget, au",
        "utvidet AU, uau",
        "sekretariatet, sek",
        "forbedringsgruppa, forb",
        "St. Olavs hospital, stolav",
        "St Olavs Hospital HF, stolav",
        "St.Olavs hospital, stolav",
        "sjukehuset, stolav",
        "Trondheim kommune, k:trondheim",
        "Midtre Gauldal kommune, k:midtre gauldal"
    })
    void a_name_is_known_in_its_usual_forms(String name, String id) {
        assertThat(only("ASU ber " + name + " om å svare.").responsible())
                .extracting(Assignee::id)
                .containsExactly(id);
    }

    @Test
    void municipalities_in_a_row_share_the_last_ones_word() {
        assertThat(only("Ørland, Melhus og Trondheim kommune, samt St. Olavs hospital bes starte.")
                        .responsible())
                .extracting(Assignee::id)
                .containsExactly("k:ørland", "k:melhus", "k:trondheim", "stolav");
    }

    @Test
    void a_municipality_that_the_record_lacks_is_asked_about() {
        assertThat(only("Frøya, Hitra og Melhus kommune bes om å svare.").unknownNames())
                .containsExactly("Frøya", "Hitra");
    }

    @Test
    void unknown_names_are_handed_back_as_they_stand() {
        assertThat(only("ASU ber Innovasjonsteamet om å foreslå et prosjekt.").unknownNames())
                .containsExactly("Innovasjonsteamet");
    }

    @Test
    void the_body_that_speaks_may_be_the_one_that_works() {
        var own = only("ASU tar saken tilbake til drøfting når nye føringer foreligger.");
        assertThat(own.effect()).isEqualTo(Effect.UNDERTAKES);
        assertThat(own.responsible()).extracting(Assignee::id).containsExactly("asu");
        assertThat(own.deadline()).isNotNull().extracting(TimePhrase::words).isEqualTo("når nye føringer foreligger");
    }

    @ParameterizedTest
    @CsvSource({
        "AU bes om å foreslå to tiltak. Forslaget skal foreligge innen 1. mars 2025.",
        "AU bes om å utrede saken. Utredningen må være klar innen 1. mars 2025.",
        "AU vert bede om å føreslå tre tiltak. Forslaget skal liggje føre innan 1. mars 2025.",
    })
    void so_does_one_that_tells_when_what_comes_of_it_must_be_there(String text) {
        assertThat(only(text).deadline())
                .isNotNull()
                .extracting(TimePhrase::latest)
                .hasToString("2025-03-01");
    }

    @Test
    void a_deadline_in_a_sentence_of_its_own_belongs_to_the_order_before() {
        assertThat(only("Melhus kommune bes lede arbeidet. Frist for oppstart 01.12.24.")
                        .deadline())
                .isNotNull()
                .extracting(TimePhrase::words)
                .isEqualTo("Frist for oppstart 01.12.24");
    }

    @Test
    void one_responsible_in_a_sentence_of_their_own_completes_the_order_before() {
        assertThat(only("ASU ber om at det lages en mal. Ansvarlig: sekretariatet.")
                        .responsible())
                .extracting(Assignee::id)
                .containsExactly("sek");
    }

    @Test
    void two_orders_of_one_sentence_keep_their_own_deadlines() {
        var orders = reader.read(
                "AU bes lage en plan innen 1. mars 2025, og sekretariatet bes sende den ut innen 1. april 2025.", ASU);
        assertThat(orders)
                .extracting(order ->
                        order.deadline() == null ? "" : order.deadline().words())
                .containsExactly("innen 1. mars 2025", "innen 1. april 2025");
    }

    private Assignment only(String text) {
        List<Assignment> found = reader.read(text, ASU);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
