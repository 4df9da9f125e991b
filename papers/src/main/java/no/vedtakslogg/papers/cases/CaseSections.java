package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.ProposingSentence;
import no.vedtakslogg.papers.words.ResultWords;

/** What stands below a case's number, divided into the facts at its top and the sections after them. */
final class CaseSections {
    private static final Set<Heading> GOES_WITH = Set.of(Heading.VOTING, Heading.INPUT, Heading.FOLLOW_UP);

    private static final Set<Heading> WEIGHED = Set.of(Heading.BACKGROUND, Heading.ASSESSMENT);

    /** A section, as it is read. */
    record Text(Heading kind, Passage title, List<Line> lines) {
        // to the end of its paragraph
        private Optional<Text> proposingSentence() {
            for (var i = lines.size() - 1; i >= 0; i--) {
                var sentence = ProposingSentence.within(lines.get(i).words());
                if (sentence.isPresent()) {
                    return Optional.of(new Text(
                            Heading.PROPOSAL,
                            title,
                            Stream.concat(
                                            Stream.of(lines.get(i).with(sentence.get())),
                                            lines.stream().skip(i + 1L).takeWhile(line -> !line.afterGap()))
                                    .toList()));
                }
            }
            return Optional.empty();
        }
    }

    final List<Line> top;
    final List<Text> sections;
    final List<AnsweredRow> answered;
    private final Set<Integer> parts;

    /**
     * @param answered the rows of its tables that tell who answers, and by when
     * @param parts the places of those sections that name a part of the case, such as «b) Neste tema»
     */
    CaseSections(List<Line> top, List<Text> sections, List<AnsweredRow> answered, Set<Integer> parts) {
        this.top = top;
        this.sections = sections;
        this.answered = answered;
        this.parts = parts;
    }

    List<Line> of(Heading kind) {
        var lines = new ArrayList<Line>();
        for (var section : sections) {
            if (section.kind == kind) {
                lines.addAll(section.lines);
            }
        }
        return lines;
    }

    /** Every line of the case, those of its facts first. */
    List<Line> lines() {
        return Stream.concat(top.stream(), sections.stream().flatMap(section -> section.lines.stream()))
                .toList();
    }

    /** The last section of a kind, and those before it that say more of the same, in the paper's order. */
    List<Text> lastTogether(Heading kind) {
        var together = new ArrayList<Text>();
        var apart = false;
        var part = false;
        for (var i = sections.size() - 1; i >= 0; i--) {
            var section = sections.get(i);
            if (section.kind != kind || section.lines.isEmpty()) {
                part = part || parts.contains(i);
                apart = apart || !GOES_WITH.contains(section.kind) && !parts.contains(i);
            } else if (together.isEmpty() || (part || !apart) && goTogether(section, together.getFirst())) {
                together.addFirst(section);
                apart = false;
                part = false;
            } else {
                break;
            }
        }
        return together;
    }

    /** The last section named by what a case ended in, in words of the secretary's own: «Utfall», «Videre arbeid». */
    List<Text> results() {
        return sections.reversed().stream()
                .filter(section -> (section.kind == Heading.OUTCOME || section.kind == Heading.ASSESSMENT)
                        && ResultWords.are(section.title)
                        && !section.lines.isEmpty())
                .limit(1)
                .toList();
    }

    /** Sections that conclude and those that tell what was to be done, in the paper's order; a case with a proposal decides otherwise. */
    List<Text> withFollowUps(List<Text> concluding) {
        if (!of(Heading.PROPOSAL).isEmpty()) {
            return concluding;
        }
        return withTasks(sections, concluding, section -> !section.lines.isEmpty());
    }

    /** Decisions, and what is told below the first of them that was to be done; who answers for it alone tells nothing to do. */
    List<Text> withTasks(List<Text> decided) {
        var from = sections.subList(sections.indexOf(decided.getFirst()), sections.size());
        return withTasks(from, decided, section -> !section.lines.stream().allMatch(PointsAbove::names));
    }

    private static List<Text> withTasks(List<Text> sections, List<Text> own, Predicate<Text> tells) {
        Set<Text> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        ends.addAll(own);
        return sections.stream()
                .filter(section -> ends.contains(section) || section.kind == Heading.FOLLOW_UP && tells.test(section))
                .toList();
    }

    /** The first section that proposes, and those for other parts of the case. */
    List<Text> proposed() {
        return firstTogether(section -> section.kind == Heading.PROPOSAL);
    }

    /**
     * What a case paper proposes: «Arbeidsgruppens forslag» above «Forslag til vedtak» is what others proposed before the case
     * was prepared.
     */
    List<Text> proposedInPaper() {
        var own = firstTogether(section -> section.kind == Heading.PROPOSAL && !Headings.isSomebodys(section.title));
        return own.isEmpty() ? proposed() : own;
    }

    private List<Text> firstTogether(Predicate<Text> condition) {
        var together = new ArrayList<Text>();
        var part = false;
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            part = part || parts.contains(i);
            if (condition.test(section)
                    && !section.lines.isEmpty()
                    && (together.isEmpty() || part && goTogether(section, together.getLast()))) {
                together.add(section);
                part = false;
            }
        }
        return together;
    }

    /**
     * What a case paper proposes where no heading says so: under «Anbefaling», under «Forslag fra arbeidsgruppen», or in a
     * sentence, the last such.
     */
    List<Text> proposedOtherwise() {
        return Stream.of(
                        firstWith(section -> section.kind == Heading.CONCLUSION && Headings.isAdvice(section.title)),
                        firstWith(section -> section.kind == Heading.MOVED),
                        inSentence())
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private Optional<Text> firstWith(Predicate<Text> condition) {
        return sections.stream()
                .filter(section -> !section.lines.isEmpty())
                .filter(condition)
                .findFirst();
    }

    private Optional<Text> inSentence() {
        return sections.reversed().stream()
                .filter(section -> section.kind != Heading.ATTACHMENTS)
                .flatMap(section -> section.proposingSentence().stream())
                .findFirst();
    }

    /** Whether whoever prepared the case concludes, above the proposal or at the end of what was weighed below it. */
    boolean concludesInPaper() {
        var kinds = sections.stream().map(Text::kind).toList();
        var conclusion = kinds.lastIndexOf(Heading.CONCLUSION);
        var proposal = kinds.lastIndexOf(Heading.PROPOSAL);
        return conclusion >= 0
                && proposal >= 0
                && (proposal > conclusion
                        || kinds.subList(proposal, conclusion).stream().anyMatch(WEIGHED::contains));
    }

    /**
     * Whether it ends in a proposal, below the background and what was weighed, or in a case paper below one of them: what was
     * decided is told of there, and was so in another meeting.
     */
    boolean putsForward(PartKind part) {
        var kinds = sections.stream().map(Text::kind).toList();
        var proposal = kinds.lastIndexOf(Heading.PROPOSAL);
        return proposal >= 0
                && (part == PartKind.CASE_PAPER
                        ? kinds.subList(0, proposal).stream().anyMatch(WEIGHED::contains)
                        : kinds.subList(0, proposal).containsAll(WEIGHED))
                && kinds.stream().noneMatch(kind -> kind == Heading.MINUTES || kind == Heading.VOTING)
                && kinds.lastIndexOf(Heading.DECISION) < proposal
                && kinds.lastIndexOf(Heading.CONCLUSION) < proposal;
    }

    private static boolean goTogether(Text one, Text other) {
        return bare(one.title.toString()).equals(bare(other.title.toString()))
                && !words(other).contains(words(one))
                && !words(one).contains(words(other));
    }

    private static String words(Text section) {
        return bare(
                Passage.join(section.lines.stream().map(Line::words).toList()).toString());
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
