package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.text.Passage;

/** What a point lends to the points below it: an order («ber kommunene om å:»), its doers («Leder og sekretær:») or a plan. */
final class Lent {
    private static final Pattern OPENS = Pattern.compile("(?iu)(?:\\s+(?:følgende|følgjande))?\\s*[:,–-]?\\s*$");
    private static final Pattern COLON =
            Pattern.compile("(?U)[:–-]\\s*$|\\b(?:å|at|om|til|skal|må|bes|følgende|følgjande)\\s*$");

    /** «peker ut disse til å arbeide videre:», which the points below tell the work of. */
    private static final Pattern POINTS_ON = Pattern.compile("(?iU)\\b(?:disse|desse)\\b[^.]*[:–-]\\s*$");

    private static final Pattern DESCRIBES = Pattern.compile("(?iU)\\bsom\\s*:?\\s*$");

    private static final Pattern INFINITIVE = Pattern.compile("(?U)\\bå\\s*$");
    private static final Pattern EMPTY = Pattern.compile(
            "(?iU)\\b(?:å|om|at|til|følgende|følgjande|oppgaver|oppgåver|arbeidet|arbeid|videre|vidare|opp|med|punkter|tiltak|ting)\\b|[:,.–-]");

    private Lent() {}

    static boolean opens(Passage words) {
        return words.has(COLON);
    }

    /** «midlene går til tiltak som:»: what stands below tells what they are like. */
    static boolean describes(Passage words) {
        return words.has(DESCRIBES);
    }

    static boolean pointsOn(Passage words) {
        return words.has(POINTS_ON);
    }

    /** The words of a point below behind those of the one above. */
    static Passage then(Passage lead, Passage words) {
        var end = lead.matcher(OPENS);
        return (end.find() ? lead.sub(0, end.start()) : lead).then(words);
    }

    /** What an order in the point above has to be done by the words of the point below, which begin at this place. */
    static List<Assignment> below(Passage whole, int start, Function<Passage, List<Assignment>> reader) {
        var all = reader.apply(whole).stream()
                .filter(assignment -> assignment.task().end() > start)
                .toList();
        var lead = whole.sub(0, start);
        var ordered =
                all.stream().anyMatch(assignment -> assignment.verb().start() < start && asksNothing(lead, assignment));
        var own = all.isEmpty() ? List.<Assignment>of() : reader.apply(whole.sub(start));
        var plan = all.stream().allMatch(one -> one.responsible().isEmpty());
        var others = plan && own.stream().anyMatch(one -> !one.responsible().isEmpty());
        if (ordered && !others) {
            return all.stream().map(assignment -> planned(assignment, start)).toList();
        }
        // «ASU vedtar å:» lends its «å» to «be fagråd 5 om …» below
        var lent = lead.has(INFINITIVE) && own.isEmpty();
        // «Leder og sekretær:» does what stands below
        var done = all.size() == 1
                && own.stream().allMatch(one -> one.responsible().isEmpty())
                && all.getFirst().verb().start() >= start
                && !all.getFirst().responsible().isEmpty()
                && all.getFirst().responsible().stream()
                        .allMatch(who -> who.span().end() <= start);
        return lent || done ? all : List.of();
    }

    /** Whether the words by themselves say nothing of what is to be done, as «følgende:», «arbeider videre med:». */
    static boolean asksNothing(Passage words, Assignment assignment) {
        var task = assignment.task();
        var own = !assignment.responsible().isEmpty()
                && task.start() == assignment.verb().start();
        var plan = assignment.responsible().isEmpty() && isWithin(assignment.verb(), task);
        var end = Math.min(task.end(), words.length());
        var begin = Math.min(own ? assignment.verb().end() : task.start(), end);
        return plan && assignment.verb().end() <= end
                ? isEmpty(words, begin, assignment.verb().start())
                        && isEmpty(words, assignment.verb().end(), end)
                : isEmpty(words, begin, end);
    }

    private static boolean isWithin(Span verb, Span task) {
        return task.start() < verb.start() && verb.end() <= task.end();
    }

    private static boolean isEmpty(Passage words, int from, int to) {
        return EMPTY.matcher(words.sub(from, to)).replaceAll(" ").isBlank();
    }

    /** «Følgende tiltak iverksettes:» has its task in the words below alone. */
    private static Assignment planned(Assignment assignment, int start) {
        var plan = assignment.responsible().isEmpty() && isWithin(assignment.verb(), assignment.task());
        return plan && assignment.verb().end() <= start
                ? assignment.doing(new Span(start, assignment.task().end()))
                : assignment;
    }
}
