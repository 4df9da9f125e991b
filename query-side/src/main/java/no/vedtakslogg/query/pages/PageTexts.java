package no.vedtakslogg.query.pages;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import no.vedtakslogg.query.wording.Segment;
import no.vedtakslogg.query.wording.WordDifference;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;

/** What pages say, in Norwegian (bokmål): texts, the names of kinds and states, days and times. */
public final class PageTexts {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final Locale BOKMAL = Locale.of("nb");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", BOKMAL);

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "no.vedtakslogg.query.pages",
            BOKMAL,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** The text of a key, with its details put in. */
    public String of(String key, Object... details) {
        try {
            return new MessageFormat(bundle.getString(key), BOKMAL).format(details);
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
        return day == null ? "" : DAY.format(day);
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** A moment, in Norwegian time. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(NORWAY));
    }

    /** How a text was reworded, word by word. */
    public List<Segment> reworded(@Nullable String before, @Nullable String after) {
        return WordDifference.between(before == null ? "" : before, after == null ? "" : after)
                .segments();
    }

    /** A day with the name of its month: 19. juni 2024. */
    public String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** A moment in Norwegian time, to the second: 19. juni 2024 kl. 12.00.05; the seconds are left out where there are none. */
    public String longMoment(Instant moment) {
        var time = moment.atZone(NORWAY);
        return LONG_DAY.format(time) + " kl. "
                + (time.getSecond() == 0 && time.getNano() == 0 ? TIME : SECONDS).format(time);
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
