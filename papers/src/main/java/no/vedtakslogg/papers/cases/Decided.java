package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Heading;

/**
 * What is decided in a case, in one section or several.
 *
 * @param lines what is said of it, how it was voted with it
 * @param words what is decided, without the votes
 * @param tasks what is to be done with it, told under a heading of its own
 * @param asProposed whether the words only point to the proposal
 */
record Decided(
        List<Passage> titles, List<Line> lines, List<Passage> words, Points points, Points tasks, boolean asProposed) {
    /** Words that tell of another proposal than the one of the case. */
    static final Pattern OTHER_PROPOSAL = Pattern.compile(
            "(?iU)\\bnytt punkt|\\btillegg|\\bendring|\\bforslag(?:et)? (?:fra|frå)\\b|\\bfremmet\\b|\\bsette? fram\\b slikt|\\balternativ");

    // «Ingen saker.» in the column for decisions
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)^[-–]?$|^(?:det (?:var|er|ble|vart) )?ingen(?:ting)?(?: (?:flere |fleire |andre )?(?:saker|vedtak|beslutning(?:er)?|avgjerd(?:er)?|tiltak|oppfølging))?(?: (?:til|å|under|meldt|melde|innmeldt)\\b.{0,25})?\\.?$");

    /** @param answered the rows of the minutes' own table that tell who answers for the case, and by when */
    static Decided in(CaseSections sections, PartKind part, Points proposal, List<AnsweredRow> answered) {
        var decided = sectionsOf(sections, part).stream()
                .filter(section ->
                        !section.lines().stream().allMatch(line -> line.words().has(NOTHING)))
                .toList();
        if (decided.size() > 1
                && decided.stream().anyMatch(section -> pointsToProposal(withoutVotes(section.lines())))) {
            decided = List.of(decided.getLast()); // which of the proposals each means is not told
        }
        var adopted = decided.isEmpty() && part.tellsOfMeeting() && !proposal.isEmpty()
                ? adoption(sections)
                : List.<Line>of();
        if (!adopted.isEmpty()) {
            var said = adopted.stream().map(Line::words).toList();
            return new Decided(
                    List.of(), adopted, said, new Points(null, proposal.points(), List.of()), Points.NONE, true);
        }
        var mayTell = part.tellsOfMeeting() && !sections.putsForward(part) && !sections.concludesInPaper();
        if (mayTell && decided.stream().allMatch(section -> section.kind() == Heading.FOLLOW_UP)) {
            decided = Stream.concat(ToldDecisions.in(sections).stream(), decided.stream())
                    .toList();
        }
        if (mayTell && decided.isEmpty()) {
            decided = AnsweredTalk.in(sections, answered);
        }
        var first = decided.isEmpty() ? null : decided.getFirst();
        var concludes = decided.stream().anyMatch(section -> section.kind() != Heading.FOLLOW_UP);
        // a later section that only tells who answers, and by when, tells it of the points above
        var said = decided.stream()
                .filter(section -> !concludes || section.kind() != Heading.FOLLOW_UP)
                .filter(section -> section == first || !section.lines().stream().allMatch(AnswerLines::isOne))
                .map(section -> withoutVotes(section.lines()))
                .toList();
        var words = said.stream().flatMap(List::stream).map(Line::words).toList();
        var asProposed = said.stream().anyMatch(Decided::pointsToProposal);
        var points = asProposed && !proposal.isEmpty()
                ? new Points(null, proposal.points(), List.of())
                : said.stream().map(Points::decided).reduce(Points.NONE, Points::and);
        var titles = decided.stream().map(CaseSections.Text::title).toList();
        var lines = decided.stream().flatMap(Decided::apart).toList();
        return new Decided(titles, lines, words, points, concludes ? tasks(decided) : Points.NONE, asProposed);
    }

    // its first line goes on from nothing in the section above
    private static Stream<Line> apart(CaseSections.Text section) {
        var lines = section.lines();
        return Stream.concat(
                lines.stream().limit(1).map(Line::apart), lines.stream().skip(1));
    }

    private static Points tasks(List<CaseSections.Text> decided) {
        return decided.stream()
                .filter(section -> section.kind() == Heading.FOLLOW_UP)
                .map(section ->
                        section.lines().stream().dropWhile(AnswerLines::isOne).toList())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> Points.decided(AnswerLines.without(lines)))
                .reduce(Points.NONE, Points::and);
    }

    // minutes of small groups call a decision a conclusion
    private static List<CaseSections.Text> sectionsOf(CaseSections sections, PartKind part) {
        if (sections.putsForward(part)) {
            return List.of();
        }
        var told = part.tellsOfMeeting();
        var decided = new ArrayList<>(sections.lastTogether(Heading.DECISION));
        if (decided.isEmpty() && told && !sections.concludesInPaper()) {
            var concluding = sections.lastTogether(Heading.CONCLUSION);
            decided.addAll(sections.withFollowUps(concluding.isEmpty() ? sections.results() : concluding));
        }
        if (told && !decided.isEmpty() && decided.getLast().kind() == Heading.DECISION) {
            return sections.withTasks(decided);
        }
        return told || decided.isEmpty() ? decided : List.of(decided.getLast());
    }

    // «Enstemmig vedtatt.» below the only proposal that was made
    private static List<Line> adoption(CaseSections sections) {
        var told = Stream.of(Heading.PROPOSAL, Heading.VOTING, Heading.MINUTES)
                .flatMap(kind -> sections.of(kind).stream())
                .toList();
        var others = sections.sections.stream().anyMatch(section -> section.kind() == Heading.MOVED)
                || told.stream().anyMatch(line -> line.words().has(OTHER_PROPOSAL));
        return others ? List.of() : told.stream().filter(Votes::adopts).limit(1).toList();
    }

    private static boolean pointsToProposal(List<Line> said) {
        return Outcomes.saysAsProposed(said.getFirst().words());
    }

    /** What the lines below the points tell of who answers for these. */
    List<Answered> answered() {
        return AnswerLines.in(lines);
    }

    // a decision of one line, «Vedtaket var enstemmig», is more than its vote
    private static List<Line> withoutVotes(List<Line> lines) {
        var without = AnswerLines.without(lines).stream()
                .filter(line -> !Votes.onlyAboutVotes(line))
                .map(Votes::withoutLast)
                .toList();
        return without.isEmpty() ? lines : without;
    }
}
