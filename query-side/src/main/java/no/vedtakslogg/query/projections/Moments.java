package no.vedtakslogg.query.projections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.EventTimes;
import no.vedtakslogg.eventstore.EventTimes.EventTime;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.problems.NotYetAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the two times of a question. {@code knownAt} is a position, a day (what was known when it ended in Norway) or a
 * moment; {@code validOn} is a day. What is left out is now, but where only {@code knownAt} is said, the day is that of the
 * moment, so that the answer is the one that was given then. What cannot be answered is refused in words.
 */
@Component
public class Moments {
    public static final String KNOWN_AT = "knownAt";
    public static final String VALID_ON = "validOn";

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm.ss");
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Duration WAITS_AT_MOST = Duration.ofSeconds(3);

    private final EventLog log;
    private final EventTimes times;
    private final Progress progress;
    private final Clock clock;

    Moments(EventLog log, EventTimes times, Progress progress, Clock clock) {
        this.log = log;
        this.times = times;
        this.progress = progress;
        this.clock = clock;
    }

    /** Reads the moment from a request's parameters, under the names that are given, for answers from projections. */
    public MomentAsked read(
            Map<String, String[]> parameters, String knownAt, String validOn, List<String> projections) {
        return read(
                knownAt,
                TimeWords.only(knownAt, parameters.get(knownAt)),
                validOn,
                TimeWords.only(validOn, parameters.get(validOn)),
                projections);
    }

    /** The parameters that somebody filled in: a form sends the fields that were left empty too. */
    static Map<String, String[]> filledIn(Map<String, String[]> parameters) {
        var filledIn = new HashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            if (!Arrays.stream(values).allMatch(String::isBlank)) {
                filledIn.put(name, values);
            }
        });
        return filledIn;
    }

    /** Today, in Norway. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(NORWAY));
    }

    private MomentAsked read(
            String knownAtName,
            @Nullable String knownAt,
            String validOnName,
            @Nullable String validOn,
            List<String> projections) {
        var day = validOn == null ? null : day(validOnName, validOn);
        var until = knownAt == null ? null : until(knownAtName, knownAt);
        if (until == null) {
            var reached = projections.isEmpty() ? Moment.KNOWN_NOW : progress.reached(projections);
            var pinned = day == null || day.equals(today()) ? null : validOn;
            return new MomentAsked(new Moment(reached, day == null ? today() : day), null, pinned, null, null);
        }
        if (!projections.isEmpty()) {
            await(projections, until.last().position());
        }
        var validDay = day == null ? LocalDate.ofInstant(until.moment(), NORWAY) : day;
        return new MomentAsked(
                new Moment(until.last().position(), validDay),
                knownAt,
                validOn,
                until.moment(),
                until.last().recordedAt());
    }

    /** A moment, and the last event that was known then. */
    private record Until(Instant moment, EventTime last) {}

    private @Nullable Until until(String name, String text) {
        if (text.matches("-?\\d+")) {
            return position(name, text);
        }
        var now = clock.instant();
        var moment = TimeWords.moment(name, text);
        if (moment instanceof TimeWords.Day day) {
            if (day.on().equals(today())) {
                return null; // the day has not ended: now
            }
            return at(name, text, day.end(), now);
        }
        return at(name, text, moment.end(), now);
    }

    private Until at(String name, String text, Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            throw wrong(name, "«%s» er ikke kommet ennå; klokken er %s".formatted(text, inWords(now)));
        }
        return times.at(moment)
                .map(last -> new Until(moment, last))
                .orElseThrow(() -> wrong(name, "«%s» er før loggen begynner%s".formatted(text, beginning())));
    }

    private @Nullable Until position(String name, String text) {
        var position = TimeWords.position(name, text);
        var last = times.atOrBefore(position).orElse(null);
        if (last == null) {
            if (position == 0 && log.countAfter(-1, 1) == 0) {
                return null; // the log is empty, and 0 is where it stands
            }
            throw wrong(name, "posisjon %s er før loggen begynner%s".formatted(text, beginning()));
        }
        if (last.position() == position || times.after(position).isPresent()) {
            return new Until(last.recordedAt(), last);
        }
        if (log.countAfter(position - 1, 1) > 0) { // recorded, but an older transaction still runs
            throw new NotYetAnswered(position, last.position());
        }
        throw wrong(
                name,
                "posisjon %s er etter slutten av loggen, som er %d (ført %s)"
                        .formatted(text, last.position(), inWords(last.recordedAt())));
    }

    private LocalDate day(String name, String text) {
        var day = TimeWords.day(name, text);
        if (day.isAfter(today())) {
            throw wrong(name, "«%s» er ikke kommet ennå; i dag er det %s".formatted(text, inWords(today())));
        }
        return day;
    }

    private String beginning() {
        return times.after(-1)
                .map(first -> ": det første ble ført %s (posisjon %d)"
                        .formatted(inWords(first.recordedAt()), first.position()))
                .orElse(": ingenting er ført ennå");
    }

    /** The projections have taken in all that was known; else the answer would lack something, and change by itself. */
    private void await(List<String> projections, long position) {
        try {
            if (progress.reached(projections) < position && !progress.await(projections, position, WAITS_AT_MOST)) {
                throw new NotYetAnswered(position, progress.reached(projections));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotYetAnswered(position, progress.reached(projections));
        }
    }

    static String inWords(Instant moment) {
        return IN_WORDS.format(moment.atZone(NORWAY));
    }

    static String inWords(LocalDate day) {
        return DAY_IN_WORDS.format(day);
    }

    static WrongQuestion wrong(String name, String why) {
        return new WrongQuestion(Map.of(name, why));
    }
}
