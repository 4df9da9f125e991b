package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.imports.Draft.DraftedBody;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.persons.PersonCommand.RegisterPerson;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns a draft into the commands that record it: only what the record has not already, in an order that it can take. */
final class ToRecord {
    final ImportId importId;
    final Paper paper;
    final Draft draft;
    final Looked known;
    private final PersonsNamed persons;
    private final Roll roll;
    private final String fileName;
    private final List<Line> lines = new ArrayList<>();
    private final Set<UUID> registered = new HashSet<>();
    private final Set<CaseId> met = new HashSet<>();

    ToRecord(ImportId importId, String fileName, Paper paper, Draft draft, Drafting drafting) {
        this.importId = importId;
        this.fileName = fileName;
        this.paper = paper;
        this.draft = draft;
        this.persons = drafting.persons;
        this.roll = drafting.roll;
        this.known = drafting.record;
    }

    List<Line> lines() {
        formPartnership();
        draft.bodies().forEach(this::establish);
        draft.meetings().stream()
                .filter(Draft.DraftedMeeting::take)
                .forEach(meeting -> new RecordingMeeting(this, meeting).record());
        if (draft.plan() != null) {
            new RecordingPlan(this, draft.plan()).record();
        }
        return List.copyOf(lines);
    }

    void add(String path, @Nullable Span place, Command command) {
        lines.add(Line.of(importId, command, path, Line.source(paper.sha256(), fileName, place)));
    }

    Roll roll() {
        return roll;
    }

    /** Whether the case comes for the first time; a paper may tell of it at several meetings. */
    boolean first(CaseId id) {
        return met.add(id);
    }

    UUID made(String kind, String path) {
        return importId.madeAt(kind, path);
    }

    PartnershipId partnership() {
        var choice = draft.partnership().choice().text();
        return new PartnershipId(choice.equals(BodiesNamed.NEW) ? made("partnership", "") : UUID.fromString(choice));
    }

    BodyId body(int index) {
        var body = draft.bodies().get(index);
        var choice = body.choice().text();
        return new BodyId(choice.equals(BodiesNamed.NEW) ? madeBody(importId, body) : UUID.fromString(choice));
    }

    static UUID madeBody(ImportId importId, DraftedBody body) {
        return importId.madeAt("body", Words.key(body.name().text()));
    }

    /** Who a name means; whoever the register does not know is registered first. */
    PersonId person(String name, String path, @Nullable Span place) {
        var person = persons.named(name, null, path, place);
        if (!person.isKnown() && registered.add(person.id())) {
            add(
                    "persons." + Words.key(person.name()),
                    place,
                    new RegisterPerson(
                            new PersonId(person.id()), person.name(), null, person.organisation(), null, null));
        }
        return new PersonId(person.id());
    }

    List<PersonId> people(Field field) {
        var people = new ArrayList<PersonId>();
        for (var name : Values.names(field)) {
            var person = person(name, field.path(), field.place());
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    /** The file itself, as a document of what it tells. */
    Attachment file() {
        return new Attachment(fileName, null, paper.sha256(), ImportPages.FILES + "/" + paper.sha256());
    }

    /** Why the record of a decision is corrected; recorded words are Norwegian, as the papers are. */
    String correction() {
        return "Rettet etter «" + fileName + "»";
    }

    /** What the words of a deadline mean, read from the day of the meeting. */
    Deadline deadline(RecordingMeeting meeting, Field words) {
        return new Deadlines(meeting.day, null, null).read(words);
    }

    private void formPartnership() {
        var drafted = draft.partnership();
        if (drafted.choice().text().equals(BodiesNamed.NEW)) {
            add(
                    "partnership",
                    null,
                    new FormPartnership(partnership(), drafted.name().text(), since(drafted.since())));
        }
    }

    private void establish(DraftedBody body) {
        if (body.choice().text().equals(BodiesNamed.NEW)) {
            add(
                    body.path(),
                    body.choice().place(),
                    new EstablishBody(
                            new BodyId(madeBody(importId, body)),
                            partnership(),
                            body.name().text(),
                            body.shortName().isEmpty()
                                    ? body.name().text()
                                    : body.shortName().text(),
                            Values.constant(BodyKind.class, body.kind(), BodyKind.COUNCIL),
                            Side.JOINT,
                            null,
                            null,
                            null,
                            since(body.since())));
        }
    }

    private static LocalDate since(Field field) {
        var day = Values.day(field);
        return day == null ? BodiesNamed.AGREEMENT : day;
    }
}
