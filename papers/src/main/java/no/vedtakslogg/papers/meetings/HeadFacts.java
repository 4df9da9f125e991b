package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.meetings.MeetingHead.Conflict;
import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Treated;
import no.vedtakslogg.papers.words.YearlessDay;
import org.jspecify.annotations.Nullable;

/** What is known of a meeting while its head is read: what is told first counts, and what is told otherwise stays beside it. */
final class HeadFacts {
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)av\\s+(\\d{1,3})\\s+(?:medlem|representant)\\p{L}*\\s+(?:var|møtte|er|vart)\\s+(\\d{1,3})");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)^kl\\b|^\\d{1,2}[.:]\\d{2}(?!\\d|[.]\\d)|^\\d{1,2}[.:]?\\d{2}\\s*(?:[-–]|til)\\s*\\d{1,2}[.:]?\\d{2}$");

    private @Nullable Found<String> body;
    private @Nullable Found<LocalDate> date;
    private @Nullable Found<LocalTime> from;
    private @Nullable Found<LocalTime> to;
    private @Nullable Found<String> place;
    private @Nullable Found<String> chair;
    private @Nullable Found<String> secretary;
    private @Nullable Found<LocalDate> next;
    private boolean dayAlone;
    private @Nullable YearlessDay yearless;
    private @Nullable YearlessDay yearlessNext;
    private @Nullable Found<String> archive;
    private @Nullable Found<Integer> members;
    private @Nullable Found<Integer> present;
    private final List<Conflict> conflicts = new ArrayList<>();

    MeetingHead close() {
        if (next == null && yearlessNext != null && date != null) {
            next = yearlessNext.after(date.value()).orElse(null);
        }
        return new MeetingHead(
                body, date, from, to, place, chair, secretary, next, archive, members, present, conflicts);
    }

    /** Takes the body and the day of the treatment that an extract is made of. */
    void treated(Treated found) {
        body = found.body();
        date = found.date();
    }

    /** Takes the year of the meeting's cases for that of a day that was told without its year. */
    void yearOfCases(int year) {
        if (date == null && yearless != null) {
            date = yearless.in(year).orElse(null);
        }
    }

    /** Takes the year in the paper's title for that of a day that was told without it, where its day of the week fits. */
    void yearOfTitle(int year) {
        if (yearless != null && yearless.weekday() != null) {
            yearOfCases(year);
        }
    }

    boolean hasBody() {
        return body != null;
    }

    boolean hasDate() {
        return date != null;
    }

    boolean isOn(Found<LocalDate> day) {
        return date != null && date.value().equals(day.value());
    }

    boolean hasNextMeeting() {
        return next != null;
    }

    void likelyBody(Passage words) {
        body = Found.words(words, Certainty.LIKELY);
    }

    /** Takes a body that words only make likely, where none is known. */
    void orLikelyBody(Passage words) {
        if (body == null) {
            likelyBody(words);
        }
    }

    /** Takes the whole name of the body, where only one word of it is known. */
    void fullerBody(Passage line) {
        if (body != null && body.certainty() == Certainty.LIKELY && NamedBody.isWholeName(line, body.value())) {
            likelyBody(BodyWords.bare(line));
        }
    }

    /** Takes the whole name of the body from a line that has its known short form behind it: «Administrativt samarbeidsutvalg (ASU)». */
    void nameOfShort(Passage line) {
        if (body != null
                && body.certainty() == Certainty.LIKELY
                && line.toString().endsWith(" (" + body.value() + ")")
                && NamedBody.alone(line).isPresent()) {
            likelyBody(BodyWords.bare(line));
        }
    }

    /** Takes the name of the body that a sentence tells, where a title has only the first word of it, or only whose it is. */
    void fullerName(Passage name) {
        if (body != null
                && body.certainty() == Certainty.LIKELY
                && (NamedBody.isOneWordOf(name.toString(), body.value())
                        || NamedBody.isBodyOf(name.toString(), body.value()))) {
            likelyBody(name);
        }
    }

    void likelyDate(Found<LocalDate> day) {
        date = day.likely();
    }

    void likelyTimes(Clock.Times times) {
        if (from == null) {
            from = times.from();
            to = times.to();
        }
    }

    /** Takes when the meeting ended, where only its beginning is known. */
    void likelyEnd(Found<LocalTime> time) {
        if (from != null && to == null && time.value().isAfter(from.value())) {
            to = time;
        }
    }

    void likelyPlace(Passage words) {
        if (place == null) {
            place = Found.words(words, Certainty.LIKELY);
        }
    }

    /** Takes the whole of a place for the first line of it. */
    void wholePlace(Passage line, Passage whole) {
        if (place != null && place.value().contentEquals(PlaceWords.bare(line))) {
            place = Found.words(PlaceWords.bare(whole), Certainty.CERTAIN);
        }
    }

    /** Takes the whole of a body for the first line of it. */
    void wholeBody(Passage line, Passage whole) {
        if (body != null && body.value().contentEquals(BodyWords.labelled(line))) {
            body = Found.words(BodyWords.labelled(whole), Certainty.CERTAIN);
        }
    }

    void count(Passage words) {
        var counted = words.matcher(COUNTED);
        if (counted.find() && members == null) {
            members = Found.of(Integer.valueOf(counted.group(1)), words.group(counted, 1), Certainty.CERTAIN);
            present = Found.of(Integer.valueOf(counted.group(2)), words.group(counted, 2), Certainty.CERTAIN);
        }
    }

    void value(Label label, Passage value) {
        switch (label) {
            case BODY -> body = first(Fact.BODY, body, Found.words(BodyWords.labelled(value), Certainty.CERTAIN));
            case DATE, TIME -> when(value, label);
            case END ->
                to = Clock.beside(value)
                        .map(clock -> first(Fact.TIME, to, clock.from()))
                        .orElse(to);
            case PLACE -> place = first(Fact.PLACE, place, Found.words(PlaceWords.bare(value), Certainty.CERTAIN));
            case CHAIR, SECRETARY -> {
                var name = nameAlone(value);
                if (!Names.isName(name)) {
                    return; // «Leder» may also be somebody's role in a table
                }
                officer(label, name);
            }
            case NEXT_MEETING -> {
                if (next == null) {
                    next = Days.first(value).orElse(null);
                    yearlessNext = YearlessDay.first(value).orElse(yearlessNext);
                }
            }
            case ARCHIVE -> {
                if (archive == null && value.length() < 40) {
                    archive = Found.words(value, Certainty.CERTAIN);
                }
            }
            default -> {}
        }
    }

    // «Kari Nord, Storvik kommune» and «kommunalsjef Kari Nord (Storvik)» name Kari Nord
    private static Passage nameAlone(Passage value) {
        var bullet = value.matcher(ListedLines.BULLET);
        var told = bullet.find() ? value.sub(bullet.end()) : value;
        var first = NameList.columns(told).stream().findFirst().orElse(told);
        var comma = first.toString().indexOf(',');
        first = comma > 0 ? first.sub(0, comma) : first;
        var parenthesis = first.matcher(PARENTHESIS);
        var bare = ListedPeople.withoutStop(parenthesis.find() ? first.sub(0, parenthesis.start()) : first);
        var named = Roles.nameAlone(bare);
        return Names.isName(named)
                ? named
                : Names.parts(bare).stream().findFirst().orElse(bare);
    }

    private void officer(Label label, Passage value) {
        var found = Found.words(value, Certainty.CERTAIN);
        if (label == Label.CHAIR) {
            chair = first(Fact.CHAIR, chair, found);
        } else {
            secretary = first(Fact.SECRETARY, secretary, found);
        }
    }

    private void when(Passage value, Label label) {
        var day = Days.first(value);
        yearless = yearless == null ? YearlessDay.first(value).orElse(null) : yearless;
        if (day.isPresent()) {
            date = first(Fact.DATE, date, day.get());
        }
        var alone = day.isPresent()
                && label == Label.DATE
                && Clock.beside(after(value, day.get())).isEmpty();
        var rest = day.isPresent() ? after(value, day.get()) : value;
        var times = label == Label.TIME
                        || day.isPresent()
                        || rest.has(CLOCK)
                        || YearlessDay.first(value).isPresent()
                ? Clock.beside(rest)
                : Optional.<Clock.Times>empty();
        if (day.isPresent() && dayAlone && label == Label.TIME && times.isPresent()) {
            date = day.get(); // «Dato: 4. mai» above «Tid: 28. april kl. 12.30» is the letter's
        }
        dayAlone = day.isPresent() ? alone : dayAlone;
        if (times.isPresent()) {
            PlaceWords.behindTime(rest).ifPresent(this::likelyPlace);
            from = first(Fact.TIME, from, times.get().from());
            to = times.get().to() == null
                    ? to
                    : first(Fact.TIME, to, times.get().to());
        }
    }

    static Passage after(Passage value, Found<LocalDate> day) {
        return value.sub(value.indexOf(day.span().to()));
    }

    private <T> Found<T> first(Fact fact, @Nullable Found<T> known, Found<T> found) {
        if (known == null) {
            return found;
        }
        if (!known.value().toString().equalsIgnoreCase(found.value().toString())) {
            conflicts.add(new Conflict(fact, known.map(Object::toString), found.map(Object::toString)));
        }
        return known;
    }
}
