package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {
    static final LocalDate TODAY = LocalDate.of(2024, 10, 29);
    static final List<DateTimeFormatter> FORMS = Stream.of(
                    "dd.MM.yyyy",
                    "d.M.yyyy",
                    "dd.MM.yy",
                    "d.M.yy",
                    "d. M. yyyy",
                    "d/M-yy",
                    "d/M-yyyy",
                    "d/M/yyyy",
                    "d/M/yy",
                    "dd-MM-yyyy",
                    "yyyy-MM-dd",
                    "d. MMMM yyyy",
                    "d.MMMM yyyy",
                    "d MMMM yyyy",
                    "d. MMM yyyy",
                    "EEEE d. MMMM yyyy",
                    "EEEE 'den' d. MMMM yyyy",
                    "EEEE dd.MM.yy",
                    "'den' dd.MM.yyyy")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.of("nb", "NO")))
            .toList();

    final DeadlineReader reader = new DeadlineReader();

    @Property
    void every_date_in_every_written_form_reads_back_as_itself(
            @ForAll("dates") LocalDate date, @ForAll("forms") DateTimeFormatter form) {
        var phrases = reader.read("Svar gis innen " + form.format(date) + ", som før.", Standpoint.on(TODAY));
        assertThat(phrases).singleElement().satisfies(phrase -> {
            assertThat(phrase.kind()).isEqualTo(TimeKind.DATE);
            assertThat(phrase.latest()).isEqualTo(date);
            assertThat(phrase.words()).isEqualTo("innen " + form.format(date));
        });
    }

    @Property
    void a_date_without_a_year_is_the_nearest_that_follows(
            @ForAll("dates") LocalDate today, @ForAll("dates") LocalDate date) {
        String words = "innen "
                + DateTimeFormatter.ofPattern("d. MMMM", Locale.of("nb")).format(date);
        var latest = reader.read(words, Standpoint.on(today)).getFirst().latest();
        assertThat(latest)
                .isNotNull()
                .isAfterOrEqualTo(today)
                .isBefore(today.plusYears(date.getDayOfMonth() == 29 ? 9 : 1));
        assertThat(latest.getDayOfMonth()).isEqualTo(date.getDayOfMonth());
        assertThat(latest.getMonth()).isEqualTo(date.getMonth());
    }

    @Property
    void a_day_that_its_month_does_not_have_is_said_to_be_impossible(
            @ForAll @IntRange(min = 2000, max = 2069) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        int day = YearMonth.of(year, month).lengthOfMonth() + 1;
        assertThat(reader.read("innen %02d.%02d.%d".formatted(day, month, year), Standpoint.on(TODAY)))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.kind()).isEqualTo(TimeKind.IMPOSSIBLE);
                    assertThat(phrase.anchor().words()).contains("finnes ikke").endsWith(".");
                });
    }

    @Property
    void a_week_lies_within_seven_days_and_begins_on_a_monday(
            @ForAll @IntRange(min = 1, max = 52) int week, @ForAll @IntRange(min = 2000, max = 2069) int year) {
        var phrase = reader.read("i uke " + week + " i " + year, Standpoint.on(TODAY))
                .getFirst();
        assertThat(phrase.earliest()).isNotNull();
        assertThat(phrase.latest()).isEqualTo(phrase.earliest().plusDays(6));
        assertThat(phrase.earliest().format(DateTimeFormatter.ISO_WEEK_DATE)).endsWith("W%02d-1".formatted(week));
    }

    @Property
    void no_text_is_refused_and_every_phrase_stands_where_it_says(
            @ForAll String text, @ForAll("dates") LocalDate today) {
        checkPlaces(text, today);
    }

    @Property(tries = 800)
    void words_of_time_in_any_order_are_read_too(@ForAll("jumbles") String text, @ForAll("dates") LocalDate today) {
        checkPlaces(text, today);
    }

    /**
     * The reader may look at each token many times, but no oftener in a long text than in a shorter one; that has to be
     * longer than what is looked ahead, because each token at its end is looked at less often.
     */
    @Property(tries = 50)
    void reading_grows_with_the_text_and_no_faster(@ForAll("jumbles") String text) {
        double once = looksPerToken((text + " ").repeat(64));
        double eightfold = looksPerToken((text + " ").repeat(512));
        assertThat(eightfold).isLessThan(once * 1.3 + 50);
    }

    @Example
    void long_runs_of_one_word_are_no_trap() {
        for (String word : List.of(
                "1.", "innen", "når", "første", "møte", "uke 1", "2024", "-", "(", "\n", "frist", "før ", "i",
                "hvert")) {
            assertThat(looksPerToken((word + " ").repeat(5000))).as(word).isLessThan(6000);
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2069, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateTimeFormatter> forms() {
        return Arbitraries.of(FORMS);
    }

    /** Words of the table and bits of dates, drawn at random. */
    @Provide
    Arbitrary<String> jumbles() {
        var words = PhraseTable.rows().stream()
                .flatMap(row -> Stream.of(row.words().split("(?<=[ .,:/–-])|(?=[ .,:/–-])")))
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(30).map(drawn -> String.join("", drawn));
    }

    private void checkPlaces(String text, LocalDate today) {
        int end = 0;
        for (TimePhrase phrase : reader.read(text, Standpoint.on(today))) {
            assertThat(phrase.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(phrase.span().end()).isGreaterThan(phrase.span().start()).isLessThanOrEqualTo(text.length());
            assertThat(phrase.words()).isEqualTo(phrase.span().in(text));
            assertThat(phrase.certainty()).isBetween(0.0, 1.0);
            assertThat(phrase.anchor().words()).isNotNull();
            end = phrase.span().end();
        }
    }

    private double looksPerToken(String text) {
        var tokens = new Counted(Tokenizer.tokens(text));
        reader.read(text, new Cursor(tokens, Standpoint.on(TODAY)));
        return (double) tokens.looks / tokens.size();
    }

    /** Counts how often a token is looked at. */
    private static final class Counted extends AbstractList<Token> {
        private final List<Token> tokens;
        private long looks;

        Counted(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }
}
