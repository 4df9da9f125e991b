package no.vedtakslogg.papers.assignments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.Anchor;
import no.vedtakslogg.papers.deadlines.Frequency;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimeKind;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Picks the deadline of an order among the times its sentence names. */
final class DeadlineOf {
    private static final Pattern BY = Pattern.compile("(?iU)^(?:innen|innan|senest|seinast|frist)\\b");
    private static final Pattern QUESTION = Pattern.compile(
            "(?iU)\\b(?:avklar|spør|vurder|undersøk|kartlegg|sjekk|drøft|diskuter|finn)j?(?:e|a|er|ar|es|ast|r)?(?: ut)?(?: med \\p{L}+)? (?:om|hvordan|korleis|hvorvidt|når) [^,]*$");
    /** «om samlingen i mars kan flyttes»: the time belongs to what the question is about. */
    private static final Pattern MAY_BE = Pattern.compile("(?iU)^ (?:kan|skal|bør|må|er|blir|vert) ");

    private static final Set<String> LEADING = Lexicon.words("på i , - – til med innen og");
    private static final int SHORTEST = 3;

    private DeadlineOf() {}

    /** The firmest: a day before a condition, a condition before a rhythm, and the surer before the vaguer. */
    static @Nullable TimePhrase within(Span span, List<TimePhrase> times) {
        return times.stream()
                .filter(time -> time.span().overlaps(span))
                .min(Comparator.comparingInt(DeadlineOf::rank)
                        .thenComparing(time -> !BY.matcher(time.words()).find()))
                .orElse(null);
    }

    private static final Pattern OF_A_PLAN = Pattern.compile(
            "(?iU)(?:plan|planen|oversikt|oversyn|budsjett|rapport|program|kalender|statistikk|tall|liste) (?:for|over|om|til) [^,]*$");

    /** «prøver ut ordningen i 2025»: a year at the end of what somebody undertakes is when, though elsewhere it may tell only of what. */
    static @Nullable TimePhrase lastYear(String text, Span work, Standpoint standpoint, List<TimePhrase> all) {
        return all.stream()
                .filter(time -> !work.overlaps(time.span())
                        || !OF_A_PLAN
                                .matcher(text.substring(
                                        Math.min(work.start(), time.span().start()),
                                        time.span().start()))
                                .find())
                .filter(time -> time.kind() == TimeKind.PERIOD && time.words().matches("(?:i|I) \\d{4}"))
                .filter(time -> time.latest() != null && !time.latest().isBefore(standpoint.day()))
                .filter(time -> time.span().end() == work.end() && time.span().overlaps(work))
                .findFirst()
                .orElse(null);
    }

    private static final Pattern CALLED = Pattern.compile("(?iU)\\b(?:innkall|kall)(?:e|er|ar|a|es|ast)\\b[^,]*$");

    /** The deadline of a sentence that tells nothing else. */
    static @Nullable TimePhrase ownSentence(Words sentence, List<TimePhrase> times) {
        TimePhrase time = within(sentence.span(sentence.from(), sentence.to()), times);
        boolean told =
                time != null && (time.words().toLowerCase(Locale.ROOT).contains("frist") || isWhole(sentence, time));
        return told ? time : null;
    }

    /** «(ansvar: AU) innen 4. mai», «– Kari Nord, innen 4. mai»: nothing but the time stands behind the names. */
    private static boolean isWhole(Words sentence, TimePhrase time) {
        int first = sentence.past(sentence.from(), ")");
        return (first > sentence.from() || BY.matcher(time.words()).find())
                && sentence.inside(first)
                && time.span().start() <= sentence.at(first).start()
                && time.span().end() >= sentence.at(sentence.to() - 1).start();
    }

    private static int rank(TimePhrase time) {
        return switch (time.kind()) {
            case DATE, MEETING, IMPOSSIBLE -> 0;
            case PERIOD -> BY.matcher(time.words()).find() ? 0 : 1;
            case CONDITION -> isNeed(time) ? 5 : 2;
            case RECURRING -> isUnstated(time) ? 4 : 3;
            case VAGUE -> 4;
            case NONE -> 5;
        };
    }

    /** «jevnlig»: a rhythm without a number. */
    private static boolean isUnstated(TimePhrase time) {
        return time.anchor() instanceof Anchor.Rhythm(Frequency frequency)
                && frequency.unit() == Frequency.Unit.UNSTATED;
    }

    /** «før den oversendes» tells which comes first. */
    private static boolean isOrder(TimePhrase time) {
        return time.kind() == TimeKind.CONDITION
                && time.words().toLowerCase(Locale.ROOT).startsWith("før ");
    }

    /** «ved behov» says that nobody need ever do it. */
    private static boolean isNeed(TimePhrase time) {
        return time.words().equalsIgnoreCase("ved behov");
    }

    /** Whether a time by which something is to be done is told there. */
    static boolean times(Span span, List<TimePhrase> times) {
        return times.stream()
                .anyMatch(time -> !isNeed(time) && !isOrder(time) && time.span().overlaps(span));
    }

    /** Whether the words there belong to a condition. */
    static boolean conditions(Span span, List<TimePhrase> times) {
        return times.stream()
                .anyMatch(
                        time -> time.kind() == TimeKind.CONDITION && time.span().overlaps(span));
    }

    /** Without the times within what is to be found out: «undersøker om tallene kan deles månedlig», «avklarer når det kan starte». */
    static List<TimePhrase> outsideQuestions(String text, Span work, List<TimePhrase> times) {
        return times.stream()
                .filter(time -> !isOfPlan(text, work, time) && !isWhatTo(text, work, time))
                .filter(time -> !work.overlaps(time.span())
                        || !isLoose(time)
                                && !MAY_BE.matcher(text.substring(time.span().end()))
                                        .find()
                        || !QUESTION.matcher(text.substring(
                                        Math.min(work.start(), time.span().start()),
                                        time.span().end()))
                                .find())
                .toList();
    }

    /** Without the times within what the sentence makes a condition: «Dersom vi ikke er enige innen 1. mai, bes AU …». */
    static List<TimePhrase> outsideCondition(Words words, Span work, List<TimePhrase> times) {
        int first = ListMark.past(words);
        int begin = words.at(first).start();
        return words.is(first, "dersom", "hvis", "viss", "om")
                ? times.stream()
                        .filter(time -> time.span().start() <= begin
                                || time.span().start() >= work.start()
                                || time.kind() == TimeKind.CONDITION)
                        .toList()
                : times;
    }

    private static final Pattern WHOSE = Pattern.compile("(?iU)\\bsom (?:har|hadde) (?:en |ein )?$");

    /** Without the time that only describes something: «ordningene som har frist 1. mai lyses ut i juni». */
    static List<TimePhrase> outsideDescription(String text, List<TimePhrase> times) {
        return times.stream()
                .filter(time ->
                        !WHOSE.matcher(text.substring(0, time.span().start())).find())
                .toList();
    }

    /** «en plan for arbeidet framover»: what it is a plan of. */
    private static boolean isOfPlan(String text, Span work, TimePhrase time) {
        return time.kind() == TimeKind.VAGUE
                && time.words().matches("fr[ae]mover")
                && work.overlaps(time.span())
                && OF_A_PLAN
                        .matcher(text.substring(
                                Math.min(work.start(), time.span().start()),
                                time.span().start()))
                        .find();
    }

    /** «innkaller til første møte»: what they are called to, and no time is told. */
    private static boolean isWhatTo(String text, Span work, TimePhrase time) {
        return time.kind() == TimeKind.MEETING
                && time.latest() == null
                && time.words().matches("til (?:det )?(?:første|fyrste) .*")
                && work.overlaps(time.span())
                && CALLED.matcher(text.substring(
                                Math.min(work.start(), time.span().start()),
                                time.span().start()))
                        .find();
    }

    private static boolean isLoose(TimePhrase time) {
        return time.kind() == TimeKind.CONDITION || time.kind() == TimeKind.RECURRING;
    }

    /** «kaller inn til arbeidsmøte i uke 6», «holder et møte i mai»: the meeting is the work. */
    private static boolean isCalledTo(Words words, TimePhrase meeting) {
        int place = words.from();
        while (words.inside(place) && words.at(place).start() < meeting.span().start()) {
            place++;
        }
        boolean one = words.is(place - 1, "et", "eit", "ett", "nytt", "ekstra", "felles")
                || words.is(place - 2, "et", "eit", "ett");
        return one
                || words.is(place - 1, "inn", "til")
                        && words.is(words.is(place - 1, "til") ? place - 2 : place - 1, "inn");
    }

    /** Where the task ends before the deadline it closes with, or with it where too little would be left. */
    static int cut(Words words, Draft draft, TimePhrase deadline) {
        int end = draft.taskEnd();
        boolean called = deadline.kind() == TimeKind.MEETING && isCalledTo(words, deadline);
        boolean closes = !called
                && !isLoose(deadline)
                && words.span(draft.task(), end).end() == deadline.span().end();
        while (closes
                && end > draft.task()
                && words.at(end - 1).start() >= deadline.span().start()) {
            end--;
        }
        while (closes && words.is(end - 1, LEADING)) {
            end--;
        }
        return closes && end - draft.task() >= SHORTEST && end > draft.verbEnd() ? end : draft.taskEnd();
    }
}
