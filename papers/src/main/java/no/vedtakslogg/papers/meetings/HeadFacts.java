package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
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

    private final FirstTold first = new FirstTold();
    private final BodyFact body = new BodyFact(first);
    private final WhenHeld when = new WhenHeld(first);
    private @Nullable Found<String> place;
    private @Nullable Found<String> chair;
    private @Nullable Found<String> secretary;
    private @Nullable Found<LocalDate> next;
    private @Nullable YearlessDay yearlessNext;
    private @Nullable Found<String> archive;
    private @Nullable Found<Integer> members;
    private @Nullable Found<Integer> present;

    MeetingHead close() {
        var date = when.date();
        if (next == null && yearlessNext != null && date != null) {
            next = yearlessNext.after(date.value()).orElse(null);
        }
        return new MeetingHead(
                body.found(),
                date,
                when.from(),
                when.to(),
                place,
                chair,
                secretary,
                next,
                archive,
                members,
                present,
                first.conflicts());
    }

    /** Which body meets. */
    BodyFact body() {
        return body;
    }

    /** When it meets. */
    WhenHeld when() {
        return when;
    }

    /** Takes the body and the day of the treatment that an extract is made of. */
    void treated(Treated found) {
        body.treated(found);
        when.treated(found);
    }

    boolean hasDate() {
        return when.date() != null;
    }

    boolean isOn(Found<LocalDate> day) {
        var date = when.date();
        return date != null && date.value().equals(day.value());
    }

    boolean hasNextMeeting() {
        return next != null;
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

    void count(Passage words) {
        var counted = words.matcher(COUNTED);
        if (counted.find() && members == null) {
            members = Found.of(Integer.valueOf(counted.group(1)), words.group(counted, 1), Certainty.CERTAIN);
            present = Found.of(Integer.valueOf(counted.group(2)), words.group(counted, 2), Certainty.CERTAIN);
        }
    }

    void value(Label label, Passage value) {
        switch (label) {
            case BODY -> body.labelled(value);
            case DATE, TIME ->
                when.labelled(value, label).flatMap(PlaceWords::behindTime).ifPresent(this::likelyPlace);
            case END -> when.labelledEnd(value);
            case PLACE -> place = first.of(Fact.PLACE, place, Found.words(PlaceWords.bare(value), Certainty.CERTAIN));
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
            chair = first.of(Fact.CHAIR, chair, found);
        } else {
            secretary = first.of(Fact.SECRETARY, secretary, found);
        }
    }

    static Passage after(Passage value, Found<LocalDate> day) {
        return value.sub(value.indexOf(day.span().to()));
    }
}
