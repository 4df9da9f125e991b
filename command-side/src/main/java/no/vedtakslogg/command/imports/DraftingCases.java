package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedInput;
import no.vedtakslogg.command.imports.Draft.DraftedLink;
import no.vedtakslogg.command.imports.Draft.DraftedPaper;
import no.vedtakslogg.command.imports.Draft.DraftedPoints;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.DraftingMeetings.CaseAt;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Section;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Span;
import no.vedtakslogg.papers.words.Heading;
import org.jspecify.annotations.Nullable;

/** Drafts the cases of one meeting: what a case is, what was proposed, decided and noted in it, and what it points to. */
final class DraftingCases {
    private final Drafting drafting;
    private final Mends mends;
    private final String meetingPath;
    private final @Nullable LocalDate day;
    private final Optional<KnownBody> body;
    private final Optional<KnownMeeting> meeting;
    private final DraftingDecisions decisions;
    private final DraftingFollowUps followUps;
    private final HashSet<CaseNumber> numbers = new HashSet<>();
    private final Map<CaseNumber, UUID> own = new HashMap<>();

    DraftingCases(
            Drafting drafting,
            String meetingPath,
            @Nullable LocalDate day,
            Optional<KnownBody> body,
            Optional<KnownMeeting> meeting,
            DraftingVotes votes) {
        this.drafting = drafting;
        this.mends = drafting.mends;
        this.meetingPath = meetingPath;
        this.day = day;
        this.body = body;
        this.meeting = meeting;
        this.decisions = new DraftingDecisions(drafting, day, meeting, votes);
        this.followUps = new DraftingFollowUps(drafting, day, body, meeting);
    }

    List<DraftedCase> all(List<CaseAt> read) {
        for (var i = 0; i < read.size(); i++) {
            var number = Values.number(
                    mends.field(
                            meetingPath + ".cases." + i + ".number", read.get(i).number()),
                    day);
            if (number != null && mends.takes(meetingPath + ".cases." + i, true)) {
                own.putIfAbsent(
                        number,
                        drafting.importId.madeAt(
                                "case", String.valueOf(read.get(i).index())));
            }
        }
        var cases = new ArrayList<DraftedCase>();
        for (var i = 0; i < read.size(); i++) {
            cases.add(caseOf(meetingPath + ".cases." + i, read.get(i)));
        }
        return cases;
    }

    private DraftedCase caseOf(String path, CaseAt at) {
        var read = at.read();
        var take = mends.takes(path, true);
        var number = mends.field(path + ".number", at.number());
        var title = mends.field(path + ".title", read.title());
        var known = known(number, title);
        remark(take, number, title, known);
        var proposal = proposal(path, read, known);
        var decision = decisions.decision(path + ".decision", read, known, proposal.points());
        return new DraftedCase(
                path,
                at.index(),
                take,
                known.isPresent() ? Standing.SAME : Standing.NEW,
                known.map(it -> it.id().value()).orElse(null),
                number,
                title,
                mends.field(path + ".kind", CaseKinds.of(read).name(), null, Certainty.LIKELY),
                persons(path + ".responsible", read.responsible()),
                persons(path + ".handlers", read.handler()),
                mends.field(path + ".legalBasis", read.legalBasis()),
                mends.field(path + ".archiveCase", read.archiveCase()),
                paper(path + ".paper", read, known),
                proposal,
                decision,
                discussion(path + ".discussion", read),
                inputs(path, read, decision.isVotedOn()),
                links(path, read),
                take ? followUps.all(path + ".followUps", at, known, decision) : List.of());
    }

    // the case that has the number on record; without a number, the one that the meeting has under that title
    private Optional<KnownCase> known(Field number, Field title) {
        if (number.isEmpty()) {
            return meeting.flatMap(on -> on.titled(title.text()))
                    .flatMap(item -> Optional.ofNullable(drafting.record.of(item.caseId())));
        }
        var value = Values.number(number, day);
        return value == null ? Optional.empty() : body.flatMap(on -> drafting.record.numbered(on.id(), value));
    }

    private void remark(boolean take, Field number, Field title, Optional<KnownCase> known) {
        if (!take) {
            return;
        }
        var value = Values.number(number, day);
        if (number.isEmpty()) {
            say(Remark.Kind.CASE_HAS_NO_NUMBER, number, title.text());
        } else if (value == null) {
            say(Remark.Kind.NUMBER_IS_NO_NUMBER, number, number.text());
        } else if (!numbers.add(value)) {
            say(Remark.Kind.NUMBER_IS_THERE_TWICE, number, value.toString());
        }
        if (title.isEmpty()) {
            say(Remark.Kind.CASE_HAS_NO_TITLE, title, number.text());
        }
        known.ifPresent(it -> {
            var onAgenda = meeting.filter(m -> m.agenda().containsKey(it.id())).isPresent();
            if (Words.likeness(it.title(), title.text()) < 0.5) {
                say(
                        onAgenda ? Remark.Kind.TITLE_IS_ANOTHER : Remark.Kind.NUMBER_IS_TAKEN,
                        title,
                        number.text(),
                        it.title());
            } else if (!onAgenda) {
                say(Remark.Kind.NUMBER_IS_TAKEN, number, number.text(), it.title());
            }
        });
    }

    private void say(Remark.Kind kind, Field field, String... about) {
        drafting.remarks.add(Remark.of(kind, field.path(), field.place(), about));
    }

    private Field persons(String path, @Nullable Found<String> read) {
        var field = mends.field(path, read);
        Values.names(field).forEach(name -> drafting.persons.named(name, null, field.path(), field.place()));
        return field;
    }

    private DraftedPoints proposal(String path, CaseRead read, Optional<KnownCase> known) {
        var points = new DraftingPoints(mends, path + ".proposal").all(read.proposal());
        var before = known.flatMap(KnownCase::lastProposal);
        return new DraftedPoints(
                before.map(it -> DraftedTexts.same(points, it.points()) ? Standing.SAME : Standing.CHANGED)
                        .orElse(Standing.NEW),
                points);
    }

    private DraftedPaper paper(String path, CaseRead read, Optional<KnownCase> known) {
        var attachments = new ArrayList<Field>();
        for (var i = 0; i < read.attachments().size(); i++) {
            attachments.add(
                    mends.field(path + ".attachments." + i, read.attachments().get(i)));
        }
        var filed = known.filter(it -> it.isFiled(drafting.paper.sha256())).isPresent();
        return new DraftedPaper(
                filed ? Standing.SAME : Standing.NEW,
                section(path + ".background", read, Heading.BACKGROUND),
                section(path + ".facts", read, Heading.LEGAL_BASIS),
                section(path + ".assessment", read, Heading.ASSESSMENT),
                attachments);
    }

    private Field discussion(String path, CaseRead read) {
        return section(path, read, Heading.MINUTES);
    }

    /** The words of all sections of one kind, with their headings where they are several. */
    private Field section(String path, CaseRead read, Heading kind) {
        var sections = read.sections().stream()
                .filter(section -> section.kind() == kind && section.text() != null)
                .toList();
        if (sections.isEmpty()) {
            return mends.field(path, null);
        }
        var first = Objects.requireNonNull(sections.getFirst().text());
        var words = sections.stream().map(this::words).collect(joining("\n\n"));
        return mends.field(path, words, first.span(), first.certainty());
    }

    private String words(Section section) {
        return Paragraphs.of(drafting.paper, Objects.requireNonNull(section.text()));
    }

    private List<DraftedInput> inputs(String path, CaseRead read, boolean votedOn) {
        var recorded = meeting.map(KnownMeeting::inputs).orElse(List.of());
        var inputs = new ArrayList<DraftedInput>();
        var texts = InputTexts.of(read, votedOn);
        for (var i = 0; i < texts.size(); i++) {
            var at = path + ".inputs." + i;
            var text = mends.field(at + ".text", texts.get(i));
            var same = recorded.stream().anyMatch(before -> Words.same(before, text.text()));
            inputs.add(new DraftedInput(
                    at, mends.takes(at, true) && !text.isEmpty(), same ? Standing.SAME : Standing.NEW, text));
        }
        return inputs;
    }

    private List<DraftedLink> links(String path, CaseRead read) {
        var links = new ArrayList<DraftedLink>();
        var seen = new HashSet<Object>();
        for (var reference : read.references()) {
            if (reference.caseNumber() == null
                    || !seen.add(reference.caseNumber().toString())) {
                continue;
            }
            var at = path + ".links." + links.size();
            var words = Words.clean(reference.words().value());
            var cited = cited(reference);
            if (cited.isEmpty() && !isOwn(reference, read)) {
                drafting.remarks.add(Remark.of(
                        Remark.Kind.CITED_CASE_IS_UNKNOWN, at, reference.words().span(), words));
            }
            cited.filter(other -> !isOwn(reference, read))
                    .ifPresent(other -> links.add(new DraftedLink(
                            at,
                            mends.takes(at, true),
                            Standing.NEW,
                            words,
                            other,
                            reference.words().span())));
        }
        return links;
    }

    /** The case that is cited: one on record, or one that the same paper brings. */
    private Optional<UUID> cited(Reference reference) {
        var number = Objects.requireNonNull(reference.caseNumber());
        var year = number.year() == null
                ? reference.meetingOn() == null
                        ? null
                        : Integer.valueOf(reference.meetingOn().getYear())
                : number.year();
        if (year == null || number.number() < 1) {
            return Optional.empty();
        }
        var wanted = new CaseNumber(year < 100 ? 2000 + year : year, number.number());
        var elsewhere = reference.body() == null ? Optional.<KnownBody>empty() : drafting.bodies.find(reference.body());
        return elsewhere
                .or(() -> body)
                .flatMap(on -> drafting.record.numbered(on.id(), wanted))
                .map(found -> found.id().value())
                .or(() -> elsewhere.isEmpty() || elsewhere.equals(body)
                        ? Optional.ofNullable(own.get(wanted))
                        : Optional.empty());
    }

    private static boolean isOwn(Reference reference, CaseRead read) {
        return read.number() != null
                && reference.caseNumber() != null
                && read.number().value().sameAs(reference.caseNumber());
    }

    static @Nullable Span place(List<? extends Found<?>> found) {
        return found.isEmpty() ? null : found.getFirst().span();
    }
}
