package no.vedtakslogg.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Cases;
import no.vedtakslogg.papers.meetings.Heads;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.Days;
import org.jspecify.annotations.Nullable;

/**
 * Which parts belong to the paper's own meeting, and whether there are several such meetings.
 *
 * @param several the days of those that the paper holds as wholes
 */
record OwnMeeting(List<Part> parts, TreeSet<LocalDate> several) {
    static OwnMeeting of(List<Part> parts) {
        var dates = new ArrayList<@Nullable LocalDate>();
        for (var i = 0; i < parts.size(); i++) {
            dates.add(isLetterAbove(i, parts) || i > 0 && isTitleAlone(parts.get(i)) ? null : date(parts.get(i)));
        }
        var first = dates.stream().filter(Objects::nonNull).findFirst().orElse(null);
        var own = new ArrayList<Part>();
        var several = new TreeSet<LocalDate>();
        var current = first;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            current = dates.get(i) == null ? current : dates.get(i);
            var letterApart = dates.get(i) == null && isDatedApart(i, parts);
            if ((first == null || first.equals(current)) && !letterApart) {
                own.add(part);
            }
            if (dates.get(i) != null && whole(part, parts)) {
                several.add(dates.get(i));
            }
        }
        // minutes of an earlier meeting enclosed in a notice are for approval, not a meeting of their own
        if (first != null && !parts.isEmpty() && opens(parts) == PartKind.NOTICE) {
            several.removeIf(date -> date.isBefore(first));
        }
        return new OwnMeeting(own, several);
    }

    private static PartKind opens(List<Part> parts) {
        return parts.stream()
                .map(Part::kind)
                .filter(kind -> kind != PartKind.OTHER)
                .findFirst()
                .orElse(PartKind.OTHER);
    }

    // an extract of the minutes of another meeting is an enclosure; a notice or whole minutes are not
    private static boolean whole(Part part, List<Part> parts) {
        return part.kind() == PartKind.NOTICE
                || part.kind() == PartKind.MINUTES
                || part == parts.getFirst() && part.kind() == PartKind.OTHER && hasMeeting(part);
    }

    // «Protokoll fra møtet 3. mars» with nothing of a head below it may name what is spoken of: that is no other
    // meeting
    private static boolean isTitleAlone(Part part) {
        return part.kind() == PartKind.MINUTES && part.front().isEmpty();
    }

    private static boolean isLetterAbove(int at, List<Part> parts) {
        return parts.get(at).kind() == PartKind.OTHER
                && !hasMeeting(parts.get(at))
                && at + 1 < parts.size()
                && (sentByLetter(parts.get(at + 1))
                        || parts.get(at + 1).kind() == PartKind.MINUTES
                                && (!isLabelled(parts.get(at)) || isDatedApart(at, parts)))
                && date(parts.get(at + 1)) != null;
    }

    // a call or an extract: the letter that sends it is written on another day than the meeting's
    private static boolean sentByLetter(Part part) {
        return part.kind() == PartKind.NOTICE || part.kind() == PartKind.CASE_MINUTES;
    }

    // the day beside the address is that of the letter, where the title below it tells the meeting's, or labels do that
    // tell its time too
    private static boolean isDatedApart(int at, List<Part> parts) {
        return at + 1 < parts.size()
                && isLabelled(parts.get(at))
                && (titleTellsDay(parts.get(at + 1))
                        || !tellsTime(parts.get(at)) && isLabelled(parts.get(at + 1)) && tellsTime(parts.get(at + 1)));
    }

    private static boolean tellsTime(Part part) {
        return Heads.of(List.of(part)).from() != null;
    }

    // «REFERAT GSU 27. MARS 2026» below «Dato: 08.04.2026»
    private static boolean titleTellsDay(Part part) {
        return part.title() != null && Days.first(part.title().words()).isPresent();
    }

    private static boolean isLabelled(Part part) {
        var day = Heads.of(List.of(part)).date();
        return day != null && day.certainty() == Certainty.CERTAIN;
    }

    // an address above the title is no meeting, whatever day the letter was written
    private static boolean hasMeeting(Part part) {
        return !part.cases().isEmpty()
                || !part.agendaLines().isEmpty()
                || !part.agendaTables().isEmpty();
    }

    private static @Nullable LocalDate date(Part part) {
        var head = Heads.of(List.of(part));
        if (head.date() != null) {
            return head.date().value();
        }
        return Cases.of(part, head, false).stream()
                .map(CaseRead::date)
                .filter(Objects::nonNull)
                .map(Found::value)
                .findFirst()
                .orElse(null);
    }

    static String inWords(TreeSet<LocalDate> dates) {
        var words = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));
        return String.join(" og ", dates.stream().map(words::format).toList());
    }
}
