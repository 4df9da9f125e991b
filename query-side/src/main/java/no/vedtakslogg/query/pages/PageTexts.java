package no.vedtakslogg.query.pages;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import no.vedtakslogg.query.wording.Segment;
import no.vedtakslogg.query.wording.WordDifference;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;

/** What pages say in a language: texts, the names of kinds and states, days and times. */
public final class PageTexts {
    private static final PageTexts NORWEGIAN = new PageTexts();
    private static final PageTexts ENGLISH = new PageTexts(Language.ENGLISH, "d MMM yyyy", "HH:mm", " ", "d MMMM yyyy");

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter longDay;
    private final String at;
    private final ResourceBundle bundle;

    /** Norwegian (bokmål). */
    public PageTexts() {
        this(Language.BOKMAL, "dd.MM.yyyy", "HH.mm", " kl. ", "d. MMMM yyyy");
    }

    private PageTexts(Language language, String day, String time, String at, String longDay) {
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(day, language.locale());
        this.time = DateTimeFormatter.ofPattern(time);
        this.seconds = DateTimeFormatter.ofPattern(time + time.charAt(2) + "ss");
        this.longDay = DateTimeFormatter.ofPattern(longDay, language.locale());
        this.at = at;
        this.bundle = ResourceBundle.getBundle(
                "no.vedtakslogg.query.pages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of a language. */
    public static PageTexts in(Language language) {
        return switch (language) {
            case BOKMAL -> NORWEGIAN;
            case ENGLISH -> ENGLISH;
        };
    }

    /** The language of the texts, as {@code <html lang>} has it. */
    public String language() {
        return language.tag();
    }

    /** What the language of words that are written in Norwegian is to be called where the page is not; else nothing. */
    public @Nullable String norwegian() {
        return language == Language.BOKMAL ? null : Language.BOKMAL.tag();
    }

    /** The text of a key, with its details put in. */
    public String of(String key, Object... details) {
        try {
            return new MessageFormat(bundle.getString(key), language.locale()).format(details);
        } catch (MissingResourceException missing) {
            return "??" + key + "??";
        }
    }

    /** Whether there is a text under the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** What a kind or a state is called. */
    public String label(@Nullable Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What a filter is called; one that no page has is called by its own name. */
    public String filter(String name) {
        var key = "filter." + name;
        return bundle.containsKey(key) ? of(key) : name;
    }

    /** What the answers of a projection are called; one without a name here is called by its own. */
    public String projection(String name) {
        var key = "projection." + name;
        return bundle.containsKey(key) ? of(key) : name;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : this.day.format(day);
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : this.time.format(time);
    }

    /** A moment, in Norwegian time. */
    public String moment(Instant moment) {
        var there = moment.atZone(NORWAY);
        return day.format(there) + at + time.format(there);
    }

    /** How a text was reworded, word by word. */
    public List<Segment> reworded(@Nullable String before, @Nullable String after) {
        return WordDifference.between(before == null ? "" : before, after == null ? "" : after)
                .segments();
    }

    /** A day with the name of its month: 19. juni 2024. */
    public String longDay(LocalDate day) {
        return longDay.format(day);
    }

    /** A month with its year: oktober 2024. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    /** The name of the day of the week. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", language.locale()).format(day);
    }

    /** A moment in Norwegian time, to the second: 19. juni 2024 kl. 12.00.05; the seconds are left out where there are none. */
    public String longMoment(Instant moment) {
        var there = moment.atZone(NORWAY);
        return longDay.format(there)
                + at
                + (there.getSecond() == 0 && there.getNano() == 0 ? time : seconds).format(there);
    }

    /** The page of what a sentence names, where it has one. */
    public @Nullable String link(@Nullable Ref ref) {
        if (ref == null) {
            return null;
        }
        return switch (ref.kind()) {
            case CASE -> "/saker/" + ref.id();
            case MEETING -> "/moter/" + ref.id();
            case BODY -> "/organer/" + ref.id();
            case PLAN -> "/handlingsplan/" + ref.id();
            case PARTNERSHIP, PARTY, PERSON, POINT, FOLLOW_UP, GOAL, MEASURE -> null;
        };
    }
}
