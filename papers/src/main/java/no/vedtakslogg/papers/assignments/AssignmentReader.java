package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Proposes follow-ups from the words of a decision point: who is to do what by when. It proposes and never decides; to take
 * note of a case or to agree with a proposal puts nobody to work.
 */
public final class AssignmentReader {
    /** Rules that find an order wherever it stands in a sentence, also behind «tar saken til orientering, og». */
    private static final List<Rule> ORDERS = List.of(new Asking(), new BeingAsked(), new Giving(), new Expecting());

    /** Rules for sentences that order nobody: what they tell of work inside an order belongs to its task. */
    private static final List<Rule> TELLINGS = List.of(
            new SettingUp(),
            new DoneBy(),
            new Attached(),
            new Turned(),
            new PassedOn(),
            new PassedWith(),
            new Headless(),
            new Resolved());

    private static final Set<Effect> ORDERED = EnumSet.of(Effect.ASKS, Effect.COMMISSIONS, Effect.DELEGATES);
    private static final Rule SECOND = new AlsoAsking();
    private static final Rule DONE_BY = new DoneBy();
    private static final Rule OWN = new OwnWork();
    private final Names names;
    private final DeadlineReader deadlines = new DeadlineReader();

    /** A reader that knows those on the roster; others are answered by the names the text gives them. */
    public AssignmentReader(Roster roster) {
        names = new Names(roster);
    }

    /** What the words of one decision point propose, in the order of the text. */
    public List<Assignment> read(String text, Standpoint standpoint) {
        var assignees = new Assignees(names, standpoint.body());
        var all = deadlines.read(text, standpoint);
        var times = DeadlineOf.outsideDescription(
                text, all.stream().filter(TimePhrase::isDeadline).toList());
        var found = new Gathered();
        for (Words sentence : clauses(text, assignees, times)) {
            List<Draft> drafts = drafts(sentence, assignees);
            if (drafts.isEmpty() && !WorkLabels.isOpen(sentence)) {
                drafts = Planned.in(
                        sentence,
                        times,
                        DeadlineOf.lastYear(text, sentence.span(sentence.from(), sentence.to()), standpoint, all));
            }
            if (drafts.isEmpty()) {
                TimePhrase deadline = DeadlineOf.ownSentence(sentence, times);
                if (deadline == null) {
                    found.untold(sentence, DeadlineOf.within(sentence.span(sentence.from(), sentence.to()), times));
                } else {
                    found.takeDeadline(deadline);
                }
            }
            for (int i = 0; i < drafts.size(); i++) {
                int from = i == 0 && !begins(sentence, drafts.get(i)) && !isSecond(sentence, drafts.get(i))
                        ? sentence.from()
                        : drafts.get(i).start();
                var next = assignment(sentence, drafts.get(i), from, times);
                next = SameBody.meant(next, found.all());
                boolean planned = next.effect() == Effect.UNDERTAKES
                        || next.effect() == Effect.COMMISSIONS
                                && next.responsible().isEmpty();
                if (planned && next.deadline() == null) {
                    next = next.by(DeadlineOf.lastYear(text, next.task(), standpoint, all));
                }
                found.add(sentence, next);
            }
        }
        return found.all();
    }

    /** Those whom words name that name nobody else: «Kari Nes/AU», «Sekretariatet og KN»; what stands between is passed over. */
    List<Assignee> named(String text, @Nullable String speaker) {
        var assignees = new Assignees(names, speaker);
        var found = new ArrayList<Assignee>();
        for (Words words : Sentences.of(text)) {
            int place = words.from();
            while (place < words.to()) {
                var known = assignees.row(words, place);
                var row = known == null ? UnknownPersons.labelled(words, place, assignees) : known;
                found.addAll(row.assignees());
                place = Math.max(place + 1, row.end());
            }
        }
        return found;
    }

    /** The sentences; «Merknadene lukkes i mai, og AU rapporterer» is two, and so is «…, og AU får ansvar for …». */
    private static List<Words> clauses(String text, Assignees assignees, List<TimePhrase> times) {
        var clauses = new ArrayList<Words>();
        for (Words sentence : Sentences.of(text).stream()
                .map(WorkLabels::cut)
                .flatMap(List::stream)
                .flatMap(part -> NamedBehind.cut(part, assignees).stream())
                .toList()) {
            int second = SecondClause.in(sentence, assignees, times);
            if (second > sentence.from()) {
                int end = sentence.is(second - 1, "-", ",") ? second - 1 : second - 2;
                clauses.add(new Words(text, sentence.tokens(), sentence.from(), end));
                clauses.add(new Words(text, sentence.tokens(), second, sentence.to()));
            } else {
                clauses.add(sentence);
            }
        }
        return clauses;
    }

    static List<Draft> drafts(Words words, Assignees assignees) {
        var drafts = new ArrayList<Draft>();
        int agreed = Agreement.first(words);
        int goesOn = Agreement.end(words, agreed);
        int place = words.from();
        while (place < words.to()) {
            Draft draft = at(words, place, assignees, drafts, agreed < place && place < goesOn);
            if (draft == null) {
                place++;
            } else {
                cut(drafts, words, draft.start());
                drafts.add(draft);
                place = Math.max(place + 1, draft.task());
            }
        }
        return drafts;
    }

    private static @Nullable Draft at(Words words, int place, Assignees assignees, List<Draft> before, boolean agrees) {
        Draft order = first(ORDERS, words, place, assignees);
        if (order != null) {
            return belongsTo(words, place, order, before, assignees) ? null : order;
        }
        Draft done = before.isEmpty() ? null : DONE_BY.at(words, place, assignees);
        if (done != null
                && DoneBy.isClause(words, done)
                && done.start() > before.getLast().task()) {
            return done;
        }
        boolean asked = !before.isEmpty() && ORDERED.contains(before.getLast().effect());
        if (asked && place > before.getLast().task()) {
            Draft second = SECOND.at(words, place, assignees);
            boolean another = second == null && Clauses.followBehindComma(words, place);
            return another ? ownWork(words, place, assignees) : second;
        }
        if (!before.isEmpty()) {
            boolean told = before.getLast().effect() == Effect.UNDERTAKES
                    && place > before.getLast().task();
            return told && beginsClause(words, place, assignees) ? ownWork(words, place, assignees) : null;
        }
        if (agrees) {
            return null;
        }
        Draft told = first(TELLINGS, words, place, assignees);
        return told == null && beginsClause(words, place, assignees) ? ownWork(words, place, assignees) : told;
    }

    /** «AU tar kontakt med leverandøren og ber om en forklaring»: AU does both. */
    private static boolean belongsTo(Words words, int place, Draft order, List<Draft> before, Assignees assignees) {
        return !before.isEmpty()
                && before.getLast().effect() == Effect.UNDERTAKES
                && order.responsible().isEmpty()
                && words.is(place - 1, "og")
                && before.getLast().responsible().stream().noneMatch(assignees::speaks);
    }

    /** «…, men det tas kontakt med dem»: what stands before the clause has no part in it. */
    private static boolean begins(Words words, Draft draft) {
        return draft.effect() == Effect.UNDERTAKES
                && draft.responsible().isEmpty()
                && Clauses.followOrOpposeBehindComma(words, draft.start());
    }

    /** Whether it stands in the second of two clauses, which keeps the times of the first for itself. */
    private static boolean isSecond(Words words, Draft draft) {
        return draft.effect() == Effect.UNDERTAKES && words.is(draft.start() - 1, "og");
    }

    private static boolean beginsClause(Words words, int place, Assignees assignees) {
        return place == ListMark.past(words)
                || Clauses.followOrOpposeBehindComma(words, place)
                || words.is(place - 1, ":")
                || words.is(place - 1, "så") && (words.is(place, "vi", "me") || words.is(place - 2, ","))
                || words.is(place - 1, "og") && Clauses.joins(words, place, assignees);
    }

    /** The subject's own work, unless its verb puts somebody else to work. */
    static @Nullable Draft ownWork(Words words, int place, Assignees assignees) {
        Draft own = OWN.at(words, place, assignees);
        boolean orders = own != null
                && (first(ORDERS, words, own.verb(), assignees) != null
                        || first(TELLINGS, words, own.verb(), assignees) != null);
        return orders ? null : own;
    }

    /** The order whose verb stands here. */
    static @Nullable Draft order(Words words, int place, Assignees assignees) {
        return first(ORDERS, words, place, assignees);
    }

    private static @Nullable Draft first(List<Rule> rules, Words words, int place, Assignees assignees) {
        for (Rule rule : rules) {
            Draft draft = rule.at(words, place, assignees);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    /** The task before ends where the next order begins, without the «og» between. */
    private static void cut(List<Draft> drafts, Words words, int start) {
        if (!drafts.isEmpty() && start > drafts.getLast().task()) {
            int end = start;
            while (words.is(end - 1, "og", ",", "samt", "men", "mens", "medan")) {
                end--;
            }
            drafts.set(drafts.size() - 1, drafts.getLast().endingAt(end));
        }
    }

    private static Assignment assignment(Words words, Draft draft, int from, List<TimePhrase> times) {
        int end = Math.max(draft.taskEnd(), draft.verbEnd());
        var work = words.span(draft.verb(), end);
        var own = DeadlineOf.outsideCondition(words, work, DeadlineOf.outsideQuestions(words.text(), work, times));
        TimePhrase deadline = DeadlineOf.within(words.span(from, end), own);
        int taskEnd = deadline == null ? draft.taskEnd() : DeadlineOf.cut(words, draft, deadline);
        return new Assignment(
                draft.effect(),
                words.span(draft.verb(), draft.verbEnd()),
                draft.responsible(),
                words.span(draft.task(), taskEnd),
                deadline,
                draft.certainty());
    }
}
