package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.references.References;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Heading;
import org.jspecify.annotations.Nullable;

/** Reads one case: the facts at its top, its sections, what is proposed, decided, voted and noted. */
final class CaseReader {
    private final CaseText text;
    private final PartKind part;
    private final MeetingHead meeting;
    private final boolean earlier;
    private final CaseSections sections;
    private final CaseFacts facts;
    private final List<PlannedTreatment> planned;

    CaseReader(CaseText text, PartKind part, MeetingHead meeting, List<Block> before, boolean earlier) {
        this.text = text;
        this.part = part;
        this.meeting = meeting;
        this.earlier = earlier;
        this.sections = new CaseSections(text.blocks());
        this.facts = new CaseFacts(text.title(), sections.top, text.title() == null);
        facts.alsoLabelsOf(before);
        this.planned = text.meetings() == null ? List.of() : PlannedTreatments.of(text.meetings());
    }

    CaseRead read() {
        var number = text.number() == null ? firstPlanned() : text.number();
        var proposal = points(sections.first(Heading.PROPOSAL));
        var decided = decision();
        var words = decided == null ? List.<Line>of() : withoutVotes(decided.lines());
        var asProposed =
                !words.isEmpty() && Outcomes.saysAsProposed(words.getFirst().words());
        var decision = asProposed ? new Points(null, proposal.points(), List.of()) : Points.of(words);
        var own = asProposed && decision.isEmpty() ? Points.of(words) : decision;
        var passages = words.stream().map(Line::words).toList();
        return new CaseRead(
                number,
                facts.title,
                earlier,
                body(),
                date(),
                facts.responsible,
                facts.handler,
                facts.kind,
                facts.archive,
                legalBasis(),
                planned,
                attachments(),
                sections.sections.stream().map(CaseReader::section).toList(),
                proposal,
                sections.sections.stream()
                        .filter(section -> section.kind() == Heading.MOVED)
                        .map(CaseReader::points)
                        .toList(),
                own,
                asProposed,
                outcome(proposal, own, passages, asProposed).orElse(null),
                Votes.in(voted(decided)).orElse(null),
                inputs(),
                references(),
                quoted(number));
    }

    // a decision of one line, «Vedtaket var enstemmig», is more than its vote
    private static List<Line> withoutVotes(List<Line> lines) {
        var without = lines.stream().filter(line -> !Votes.onlyAboutVotes(line)).toList();
        return without.isEmpty() ? lines : without;
    }

    private static final Pattern OTHER_PROPOSAL = Pattern.compile(
            "(?iu)\\bnytt punkt|\\btillegg|\\bendring|\\bforslag(?:et)? (?:fra|frå)\\b|\\bfremmet\\b|\\bsette? fram\\b slikt|\\balternativ");

    private Optional<Outcome> outcome(Points proposal, Points decision, List<Passage> words, boolean asProposed) {
        var outcome = Outcomes.of(proposal, decision, words, asProposed);
        var told = Stream.concat(sections.of(Heading.VOTING).stream(), sections.of(Heading.MINUTES).stream())
                .map(Line::words)
                .toList();
        var said = told.stream().anyMatch(Outcomes::saysAsProposed)
                && told.stream().noneMatch(line -> line.has(OTHER_PROPOSAL));
        return outcome.filter(found -> found.kind() == Outcome.Kind.ADOPTED && (said || facts.resultAsProposed()))
                .map(found -> new Outcome(Outcome.Kind.AS_PROPOSED, found.words(), null, null))
                .or(() -> outcome);
    }

    private @Nullable Found<CaseNumber> firstPlanned() {
        return planned.stream()
                .filter(treatment -> treatment.number() != null)
                .reduce((first, next) -> part == PartKind.CASE_MINUTES ? next : first)
                .map(PlannedTreatment::number)
                .orElse(null);
    }

    // an extract is made for the last body that treated the case
    private @Nullable PlannedTreatment last() {
        return part == PartKind.CASE_MINUTES && !planned.isEmpty() ? planned.getLast() : null;
    }

    private @Nullable Found<String> body() {
        var last = last();
        var otherwise = last == null ? null : last.body();
        return facts.body == null && planned.isEmpty() ? meeting.body() : facts.body == null ? otherwise : facts.body;
    }

    private @Nullable Found<LocalDate> date() {
        var last = last();
        var otherwise = last == null ? null : last.on();
        return facts.date == null && planned.isEmpty() ? meeting.date() : facts.date == null ? otherwise : facts.date;
    }

    // minutes of small groups call a decision a conclusion
    private CaseSections.@Nullable Text decision() {
        var decided = sections.last(Heading.DECISION);
        return decided == null && part != PartKind.CASE_PAPER && part != PartKind.NOTICE
                ? sections.last(Heading.CONCLUSION)
                : decided;
    }

    private static Points points(CaseSections.@Nullable Text section) {
        return section == null
                ? Points.NONE
                : Points.of(section.lines().stream()
                        .filter(line -> !Votes.onlyAboutVotes(line))
                        .toList());
    }

    private @Nullable Found<String> legalBasis() {
        var lines = sections.of(Heading.LEGAL_BASIS);
        return facts.legalBasis != null || lines.isEmpty()
                ? facts.legalBasis
                : Found.words(Passage.join(lines.stream().map(Line::words).toList()), Certainty.CERTAIN);
    }

    private List<Found<String>> attachments() {
        return Enclosed.of(sections.of(Heading.ATTACHMENTS));
    }

    private static Section section(CaseSections.Text section) {
        var words = section.lines().stream().map(Line::words).toList();
        return new Section(
                section.kind(),
                Found.words(section.title(), section.kind() == Heading.OTHER ? Certainty.LIKELY : Certainty.CERTAIN),
                words.isEmpty() ? null : Found.words(Passage.join(words), Certainty.CERTAIN));
    }

    private List<Passage> voted(CaseSections.@Nullable Text decided) {
        var told = Stream.of(
                        decided == null ? List.<Line>of() : decided.lines(),
                        sections.of(Heading.VOTING),
                        sections.of(Heading.MINUTES),
                        sections.of(Heading.MOVED))
                .flatMap(List::stream)
                .map(Line::words);
        // «Samrøystes vedtak:» tells the vote in the heading, where nothing else does
        return Stream.concat(told, decided == null ? Stream.empty() : Stream.of(decided.title()))
                .toList();
    }

    private List<Point> inputs() {
        if (part == PartKind.CASE_PAPER || part == PartKind.NOTICE) {
            return List.of();
        }
        return sections.sections.stream()
                .filter(section -> section.kind() == Heading.INPUT)
                .flatMap(section -> Points.of(section.lines()).points().stream())
                .toList();
    }

    private List<Reference> references() {
        var references = new ArrayList<Reference>();
        var title = facts.title == null || text.title() == null ? List.<Passage>of() : List.of(text.title());
        Stream.concat(title.stream(), paragraphs().stream()).forEach(words -> references.addAll(References.in(words)));
        return references;
    }

    private List<Passage> paragraphs() {
        var paragraphs = new ArrayList<Passage>();
        for (var section : sections.sections) {
            if (section.kind() == Heading.OTHER || section.kind() == Heading.BACKGROUND) {
                paragraphs.add(section.title());
            }
            Passage last = null;
            for (var line : section.lines()) {
                if (last != null && !line.afterGap() && Points.isContinuation(line)) {
                    last = last.then(line.words());
                    paragraphs.set(paragraphs.size() - 1, last);
                } else {
                    last = line.words();
                    paragraphs.add(last);
                }
            }
        }
        return paragraphs;
    }

    private List<EarlierDecision> quoted(@Nullable Found<CaseNumber> own) {
        return sections.sections.stream()
                .filter(section -> section.kind() != Heading.PROPOSAL && section.kind() != Heading.DECISION)
                .flatMap(section -> Quoted.in(section.lines(), own).stream())
                .toList();
    }
}
