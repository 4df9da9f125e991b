package no.vedtakslogg.query.differences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.query.followups.DeadlineView;
import no.vedtakslogg.query.pages.PageTexts;
import org.jspecify.annotations.Nullable;

/** How the fields of items are said. */
final class Words {
    static final PageTexts TEXT = new PageTexts();

    private Words() {}

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : TEXT.day(day);
    }

    static @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : TEXT.label(value);
    }

    static @Nullable String deadline(@Nullable DeadlineView deadline) {
        return deadline == null ? null : deadline(deadline.words(), deadline.earliest(), deadline.latest());
    }

    /** The original words, and the days they can mean. */
    static String deadline(String words, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var said = new StringBuilder(words);
        if (earliest != null) {
            said.append(" (")
                    .append(TEXT.of("deadline.earliest", TEXT.day(earliest)))
                    .append(')');
        }
        if (latest != null) {
            said.append(" (")
                    .append(TEXT.of("deadline.latest", TEXT.day(latest)))
                    .append(')');
        }
        return said.toString().strip();
    }

    static @Nullable String part(@Nullable Integer done, @Nullable Integer total) {
        return done == null && total == null
                ? null
                : TEXT.of("followups.part", done == null ? "–" : done, total == null ? "–" : total);
    }

    static @Nullable String unlessBlank(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }

    static String orUnknown(@Nullable String body) {
        return body == null ? TEXT.of("body.one") : body;
    }

    /** Each in words, one after the other; nothing where there are none. */
    static <T> @Nullable String listed(Collection<T> some, Function<T, String> words) {
        return some.isEmpty() ? null : some.stream().map(words).collect(Collectors.joining("; "));
    }

    static String effect(PointEffect effect) {
        return TEXT.label(effect);
    }
}
