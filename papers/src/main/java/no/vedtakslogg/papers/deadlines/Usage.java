package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a deadline from a time that is only told, by the words around it. */
final class Usage {
    private static final Set<String> HISTORY = Set.of(
            "vedtak",
            "vedtaket",
            "vedtatt",
            "vedtatte",
            "vedtok",
            "vedteke",
            "behandlet",
            "behandla",
            "datert",
            "brev",
            "brevet",
            "referat",
            "referatet",
            "protokoll",
            "jf",
            "jfr",
            "jamfør",
            "ref",
            "orientert",
            "drøftet",
            "ble",
            "blei",
            "vart",
            "var",
            "hadde",
            "inngikk",
            "startet",
            "starta",
            "siden",
            "sidan",
            "forrige",
            "førre",
            "gjennomført",
            "møttes",
            "kom",
            "avholdt",
            "skulle",
            "fattet");
    private static final Set<String> PAST =
            Set.of("ble", "blei", "vart", "var", "hadde", "skulle", "inngikk", "vedtok");
    /** Verbs of what is to come; a word of the past before them tells nothing about the time behind. */
    private static final Set<String> AHEAD = Set.of("skal", "må", "bør", "vil");

    private static final Set<String> TASK = Set.of(
            "oppstart",
            "start",
            "starter",
            "skjer",
            "startar",
            "ferdig",
            "klar",
            "klart",
            "gang",
            "planlagt",
            "verk",
            "tilbake",
            "fram",
            "frem");

    private static final Set<String> PAPERS = Set.of(
            "bilder",
            "bilete",
            "referat",
            "referatet",
            "protokoll",
            "protokollen",
            "møtebok",
            "notat",
            "innspill",
            "innspel",
            "tall",
            "tal");

    private static final Set<String> PARTICLES = Set.of("opp", "ut", "inn", "over", "ned", "av", "på");

    private static final int NEAR = 6;
    private static final int FAR = 25;

    private Usage() {}

    static boolean isPast(Cursor cursor, Reading reading) {
        LocalDate today = cursor.standpoint().day();
        LocalDate first = reading.days().earliest();
        boolean began = reading.days().latest() == null && first != null && first.isBefore(today);
        return reading.days().endsBefore(today) || began && reading.kind() != TimeKind.VAGUE;
    }

    /** Whether words of the past stand before or right behind the phrase, in its own sentence. */
    static boolean tellsHistory(Cursor cursor, int start) {
        return wordBefore(cursor, start, NEAR, HISTORY)
                || PAST.contains(cursor.look(0).text())
                || PAST.contains(cursor.look(1).text());
    }

    /** Whether the sentence tells of what was, so that a day without a year may lie behind. */
    static boolean mayLookBack(Cursor cursor, int start) {
        return tellsHistory(cursor, start) || wordBefore(cursor, start, FAR, HISTORY);
    }

    private static boolean wordBefore(Cursor cursor, int start, int most, Set<String> words) {
        for (int place = start - 1; place >= Math.max(0, start - most); place--) {
            Token token = cursor.look(place - cursor.place());
            boolean stop = token.is(".") && place > 0 && !isShort(cursor.look(place - 1 - cursor.place()));
            if (token.isBreak() || token.is(";") || stop) {
                return false;
            }
            if (words.contains(token.text()) && !isAim(cursor, place)) {
                return true;
            }
            if (AHEAD.contains(token.text()) || place == start - 1 && isPassive(token.text())) {
                return false;
            }
        }
        return false;
    }

    /** «til endelig vedtak i desember»: what is still to come of it. */
    private static boolean isAim(Cursor cursor, int place) {
        Token one = cursor.look(place - 1 - cursor.place());
        Token two = cursor.look(place - 2 - cursor.place());
        return cursor.look(place - cursor.place()).is("vedtak") && (one.is("til") || two.is("til"));
    }

    private static boolean isShort(Token token) {
        return token.text().length() <= 3;
    }

    static Use of(Cursor cursor, int start, Framed.Result found) {
        Reading reading = found.reading();
        Lead lead = found.lead();
        boolean past = isPast(cursor, reading);
        boolean history = tellsHistory(cursor, start);
        if (reading.kind() == TimeKind.IMPOSSIBLE) {
            return found.due() || lead != null ? Use.DEADLINE : Use.MENTION;
        }
        if (lead == Lead.TO && Named.isCalled(cursor, start, reading)
                || lead == null && Named.isArranged(cursor, start, reading)) {
            return Use.MENTION;
        }
        if (lead == Lead.FROM && isOfPaper(cursor, start)) {
            return Use.MENTION; // «referat fra påskeaften»
        }
        if (lead == Lead.AS_OF && (past || !isTask(cursor, start))
                || isThisMeeting(reading)
                || lead == null && isNextMeetingsDay(reading)) {
            return Use.MENTION;
        }
        if (past) {
            boolean demanded = found.due() || lead == Lead.BY;
            return demanded && !history ? Use.DEADLINE : Use.MENTION;
        }
        if (found.due() || lead != null && lead.demands()) {
            return history
                            && PAST.contains(
                                    cursor.look(start - 1 - cursor.place()).text())
                    ? Use.MENTION
                    : Use.DEADLINE;
        }
        boolean nextYear = lead == null && !(reading.anchor() instanceof Anchor.Calendar);
        if (reading.kind() == TimeKind.PERIOD && isWholeYears(reading.days()) && lead != Lead.WITHIN && !nextYear) {
            return lead == Lead.TO || lead == Lead.FROM || isTask(cursor, start) ? Use.DEADLINE : Use.MENTION;
        }
        return isHeader(cursor, start) || isSaidToday(cursor, reading, lead) ? Use.MENTION : Use.DEADLINE;
    }

    /** Whether a paper is named before the phrase that begins here: «referat», «protokoll». */
    static boolean isOfPaper(Cursor cursor, int start) {
        return start > 0
                && PAPERS.contains(cursor.look(start - 1 - cursor.place()).text());
    }

    private static boolean isThisMeeting(Reading reading) {
        return reading.anchor() instanceof Anchor.AtMeeting(MeetingTime at)
                && at.which() == MeetingTime.Which.SAME
                && at.shift() == null;
    }

    /** «Neste møte: 27.11.24» tells when it is; only «på neste møte» puts something there. */
    private static boolean isNextMeetingsDay(Reading reading) {
        return reading.anchor() instanceof Anchor.AtMeeting(MeetingTime at)
                && at.which() == MeetingTime.Which.NEXT
                && at.within().isOneDay();
    }

    /** «Møtedato: 29.10.2024»: a field that tells the meeting's own day. */
    private static boolean isHeader(Cursor cursor, int start) {
        Token before = cursor.look(start - 1 - cursor.place());
        Token field = cursor.look(start - 2 - cursor.place());
        return start >= 2
                && before.is(":")
                && (field.text().endsWith("dato") || field.text().endsWith("møte"));
    }

    private static boolean isSaidToday(Cursor cursor, Reading reading, @Nullable Lead lead) {
        LocalDate today = cursor.standpoint().day();
        return (lead == null || lead == Lead.IN)
                && today.equals(reading.days().earliest())
                && reading.days().isOneDay();
    }

    static boolean isWholeYears(Days days) {
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        return first != null
                && last != null
                && first.getDayOfYear() == 1
                && last.plusDays(1).getDayOfYear() == 1;
    }

    private static boolean isTask(Cursor cursor, int start) {
        String before =
                start == 0 ? "" : cursor.look(start - 1 - cursor.place()).text();
        String verb = start < 2 ? "" : cursor.look(start - 2 - cursor.place()).text();
        return TASK.contains(before) || isPassive(before) || PARTICLES.contains(before) && isPassive(verb);
    }

    /** «fattes», «vedtakast»: what is still to be done. */
    private static boolean isPassive(String word) {
        return word.length() > 4 && word.matches("\\p{L}+(?:es|ast|tas|gis|gås)");
    }
}
