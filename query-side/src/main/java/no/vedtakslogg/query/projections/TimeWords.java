package no.vedtakslogg.query.projections;

import static no.vedtakslogg.query.projections.Moments.NORWAY;
import static no.vedtakslogg.query.projections.Moments.wrong;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How times are written in an address. What is no time is refused, and so is a Norwegian time that was twice or never. */
final class TimeWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String CLOCK = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?";
    private static final Pattern LOCAL = Pattern.compile(CLOCK);
    private static final Pattern WITH_OFFSET = Pattern.compile(CLOCK + "(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern WITH_LOST_PLUS = Pattern.compile("(" + CLOCK + ") (\\d{2}:\\d{2})");
    private static final int LONGEST_POSITION = 18;

    private TimeWords() {}

    /** A time that somebody wrote. */
    sealed interface Written {
        /** The last moment that belongs to it. */
        Instant end();
    }

    /** A day in Norway. */
    record Day(LocalDate on) implements Written {
        @Override
        public Instant end() {
            return on.plusDays(1).atStartOfDay(NORWAY).toInstant().minus(1, ChronoUnit.MICROS);
        }
    }

    /** A moment on the clock. */
    record OnTheClock(Instant end) implements Written {}

    /** The one value of a parameter; null where it is left out. */
    static @Nullable String only(String name, String @Nullable [] values) {
        if (values == null || values.length == 0) {
            return null;
        }
        var different = Arrays.stream(values).map(String::strip).distinct().toList();
        if (different.size() > 1) {
            throw wrong(name, "er spurt etter mer enn én gang: «%s»".formatted(String.join("» og «", different)));
        }
        if (different.getFirst().isEmpty()) {
            throw wrong(name, "er tom; ta den bort, eller skriv en dato som 2024-06-19");
        }
        return different.getFirst();
    }

    static long position(String name, String text) {
        if (text.startsWith("-")) {
            throw wrong(name, "«%s» er ikke en posisjon: den er et helt tall fra 0".formatted(shortened(text)));
        }
        var digits = text.replaceFirst("^0+(?=.)", "");
        // longer ones are beyond the end of any log
        return digits.length() > LONGEST_POSITION ? Long.MAX_VALUE - 1 : Long.parseLong(digits);
    }

    static LocalDate day(String name, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException none) {
            throw wrong(name, "«%s» er ikke en dag i kalenderen".formatted(text));
        }
        throw wrong(name, "«%s» er ikke en dato som 2024-06-19".formatted(shortened(text)));
    }

    static Written moment(String name, String text) {
        var lostPlus = WITH_LOST_PLUS.matcher(text); // a + in an address is read as a space
        var written = lostPlus.matches() ? lostPlus.group(1) + "+" + lostPlus.group(4) : text;
        try {
            if (DAY.matcher(written).matches()) {
                return new Day(day(name, written));
            } else if (WITH_OFFSET.matcher(written).matches()) {
                return new OnTheClock(
                        OffsetDateTime.parse(written.replace(',', '.')).toInstant());
            } else if (LOCAL.matcher(written).matches()) {
                return new OnTheClock(inNorway(name, LocalDateTime.parse(written.replace(',', '.'))));
            }
        } catch (DateTimeException none) {
            throw wrong(name, "«%s» finnes ikke i kalenderen eller på klokken".formatted(text));
        }
        throw wrong(
                name,
                "«%s» er ikke et tidspunkt som 2024-06-19T12:00, en dato som 2024-06-19 eller en posisjon i loggen"
                        .formatted(shortened(text)));
    }

    private static Instant inNorway(String name, LocalDateTime time) {
        var offsets = NORWAY.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw wrong(name, "«%s» finnes ikke i Norge: klokken ble stilt frem en time".formatted(time));
        }
        if (offsets.size() > 1) {
            throw wrong(
                    name,
                    "«%1$s» var to ganger i Norge, for klokken ble stilt tilbake; skriv %1$s:00%2$s eller %1$s:00%3$s"
                            .formatted(time.truncatedTo(ChronoUnit.MINUTES), offsets.getFirst(), offsets.getLast()));
        }
        return time.toInstant(offsets.getFirst());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
