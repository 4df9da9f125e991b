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
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/** Reads one case: the facts at its top, its sections, what is proposed, decided, voted and noted. */
final class CaseReader {
    private static final Pattern NOTHING_PROPOSED = Pattern.compile(
            "(?iu)^(?:saken|saka)\\s.{0,30}\\b(?:uten|utan) (?:forslag|framlegg|innstilling|tilråding)(?: til vedtak)?\\.?$");

    private final CaseText text;
    private final PartKind part;
    private final MeetingHead meeting;
    private final boolean earlier;
    private final CaseSections sections;
    private final CaseFacts facts;
    private final List<PlannedTreatment> planned;

    CaseReader(
            CaseText text,
            CaseSections sections,
            PartKind part,
            MeetingHead meeting,
            List<Block> before,
            boolean earlier,
            ListedTitles listed) {
        this.text = text;
        this.part = part;
        this.meeting = meeting;
        this.earlier = earlier;
        this.sections = sections;
        this.facts = new CaseFacts(text, sections.top, listed);
        facts.alsoLabelsOf(before);
        this.planned = text.meetings() == null ? List.of() : PlannedTreatments.of(text.meetings(), text.number());
    }

    CaseRead read() {
        var number = text.number() == null ? firstPlanned() : text.number();
        var proposing = proposing();
        var proposal = proposing.stream().map(CaseReader::points).reduce(Points.NONE, Points::and);
        var decided = Decided.in(sections, part, proposal, text.answered());
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
                        .filter(section -> section.kind() == Heading.MOVED && !proposing.contains(section))
                        .map(CaseReader::points)
                        .filter(moved -> !moved.isEmpty())
                        .toList(),
                decided.points(),
                decided.tasks(),
                decided.asProposed(),
                outcome(proposal, decided.points(), decided.words(), decided.asProposed())
                        .orElse(null),
                Votes.in(voted(decided)).orElse(null),
                inputs(),
                references(),
                quoted(number),
                Stream.concat(
                                Stream.concat(
                                                SameWork.of(text.answered(), decided, sections.lines()),
                                                sections.answered.stream())
                                        .flatMap(row -> AnswersByLine.of(row, decided.points()))
                                        .map(Answered::of),
                                decided.answered().stream())
                        .toList());
    }

    private List<CaseSections.Text> proposing() {
        var proposing = part.tellsOfMeeting() ? sections.proposed() : sections.proposedInPaper();
        return proposing.isEmpty() && part == PartKind.CASE_PAPER ? sections.proposedOtherwise() : proposing;
    }

    private Optional<Outcome> outcome(Points proposal, Points decision, List<Passage> words, boolean asProposed) {
        var outcome = Outcomes.of(proposal, decision, words, asProposed);
        var told = Stream.concat(sections.of(Heading.VOTING).stream(), sections.of(Heading.MINUTES).stream())
                .map(Line::words)
                .toList();
        var said = told.stream().anyMatch(Outcomes::saysAsProposed)
                && told.stream().noneMatch(line -> line.has(Decided.OTHER_PROPOSAL));
        return outcome.filter(found -> found.kind() == Outcome.Kind.ADOPTED && (said || facts.resultAsProposed()))
                .map(found -> new Outcome(Outcome.Kind.AS_PROPOSED, found.words(), null, null))
                .or(() -> outcome);
    }

    // the call to a meeting is for the treatment in that one
    private @Nullable Found<CaseNumber> firstPlanned() {
        var numbered =
                planned.stream().filter(treatment -> treatment.number() != null).toList();
        var inMeeting = numbered.stream()
                .filter(treatment -> part != PartKind.CASE_MINUTES && meeting.isOn(treatment.on()))
                .toList();
        return (inMeeting.size() == 1 ? inMeeting : numbered)
                .stream()
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

    private static Points points(CaseSections.Text section) {
        return Points.decided(AnswerLines.without(section.lines()).stream()
                .filter(line -> section.lines().size() == 1 || !Headings.leadsIn(line))
                .filter(line -> !Votes.onlyAboutVotes(line) && !line.words().has(NOTHING_PROPOSED))
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

    private List<Passage> voted(Decided decided) {
        var told = Stream.of(
                        decided.lines(),
                        sections.of(Heading.VOTING),
                        sections.of(Heading.MINUTES),
                        sections.of(Heading.MOVED))
                .flatMap(List::stream)
                .map(Line::words);
        // «Samrøystes vedtak:» tells the vote in the heading, where nothing else does
        return Stream.concat(told, decided.titles().stream()).toList();
    }

    private List<Point> inputs() {
        if (!part.tellsOfMeeting()) {
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
        var paragraphs = new ArrayList<Growing>();
        for (var section : sections.sections) {
            if (section.kind() == Heading.OTHER || section.kind() == Heading.BACKGROUND) {
                paragraphs.add(new Growing(section.title()));
            }
            Growing last = null;
            for (var line : section.lines()) {
                if (last != null && !line.afterGap() && Points.isContinuation(line)) {
                    last.then(line.words());
                } else {
                    last = new Growing(line.words());
                    paragraphs.add(last);
                }
            }
        }
        return paragraphs.stream().map(Growing::passage).toList();
    }

    private List<EarlierDecision> quoted(@Nullable Found<CaseNumber> own) {
        return sections.sections.stream()
                .filter(section -> section.kind() != Heading.PROPOSAL && section.kind() != Heading.DECISION)
                .flatMap(section -> Quoted.in(section.lines(), own).stream())
                .toList();
    }
}
