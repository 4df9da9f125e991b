package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.deadlines.Anchor;
import no.vedtakslogg.papers.deadlines.MeetingDays;
import no.vedtakslogg.papers.deadlines.MeetingTime;
import no.vedtakslogg.papers.deadlines.TimePhrase;

/**
 * The days on which bodies meet: those that the record knows, and the next of the body that met, which its paper may tell.
 *
 * @param withNext the record's and the next that the paper tells; «neste møte» is that one, and the one in the month that it falls in
 */
record KnownMeetings(MeetingDays record, MeetingDays withNext) {
    private static final Pattern ENDING = Pattern.compile("(?iu)(?:s?møtet?|et|a|en)$");
    private static final int SHORT = 4;

    static KnownMeetings of(Paper paper, MeetingDays record) {
        var next = paper.meeting().nextMeeting();
        var met = paper.meeting().body();
        if (next == null) {
            return new KnownMeetings(record, record);
        }
        return new KnownMeetings(
                record,
                body -> body == null || met != null && isSame(body, met.value())
                        ? Stream.concat(record.of(body).stream(), Stream.of(next.value()))
                                .toList()
                        : List.copyOf(record.of(body)));
    }

    /** «neste styremøte» in the minutes of «Styret for sykehuset», or of the trust itself, and «neste AU» in those of «Arbeidsutvalet (AU)». */
    private static boolean isSame(String named, String met) {
        var kind = ENDING.matcher(named).replaceFirst("").toLowerCase(Locale.ROOT);
        var whole = met.toLowerCase(Locale.ROOT);
        return named.equals(met)
                || (kind.length() > SHORT
                        ? whole.contains(kind)
                        : List.of(whole.split("[^\\p{L}\\d]+")).contains(kind))
                || kind.equals("styre") && whole.endsWith(" hf")
                || isShortFor(kind, whole);
    }

    /** «asu» of «administrativt samarbeidsutvalg for Ytre Dal»: the beginnings of all words of its kind, and of parts of them. */
    private static boolean isShortFor(String letters, String name) {
        var spelt = letters.chars().mapToObj(Character::toString).collect(Collectors.joining("\\p{L}*[^\\p{L}]*"));
        return letters.matches("\\p{L}{2,5}") && name.matches(spelt + "\\p{L}*(?: (?:for|i|ved) .*)?");
    }

    /** «møtet i april», where the paper tells that the body meets next in that month. */
    private static boolean isWithinMonths(MeetingTime meeting) {
        var within = meeting.within();
        return meeting.which() == MeetingTime.Which.ANY && within.earliest() != null && within.latest() != null;
    }

    /** The deadline with the days of the meeting that it hangs on, where they are known. */
    TimePhrase resolved(TimePhrase deadline) {
        var next = deadline.anchor() instanceof Anchor.AtMeeting(MeetingTime meeting)
                && (meeting.which() == MeetingTime.Which.NEXT || isWithinMonths(meeting));
        return deadline.resolved(next ? withNext : record);
    }
}
