package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.query.histories.Organisation.Body;

/** The meetings of a world: when they are, what is on the agenda and who comes. */
final class MeetingRoom {
    final Protocol protocol;
    private final World world;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<BodyId, Integer> numbers = new HashMap<>();

    MeetingRoom(World world) {
        this.world = world;
        this.protocol = new Protocol(world, this);
    }

    /** A meeting and the cases on its agenda that it has not treated. */
    static final class Meeting {
        final MeetingId id;
        final Body body;
        final List<Item> agenda = new ArrayList<>();
        final List<CaseId> everOnAgenda = new ArrayList<>();

        Meeting(MeetingId id, Body body) {
            this.id = id;
            this.body = body;
        }
    }

    /** A case on an agenda. */
    record Item(Meeting meeting, CaseId caseId, CaseNumber number, String title) {}

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.ofEntries(
                Map.entry(MeetingScheduled.class, this::schedule),
                Map.entry(MeetingDatesProposed.class, this::propose),
                Map.entry(ExtraordinaryMeetingCalled.class, this::call),
                Map.entry(MeetingDateFixed.class, () -> {
                    var id = propose().id;
                    world.tell(id, new MeetingDateFixed(id, world.time(), world.day()));
                }),
                Map.entry(
                        MeetingMoved.class,
                        () -> of(id -> new MeetingMoved(
                                id,
                                world.time(),
                                world.dice().perhaps(() -> words("Rom")),
                                words("Vær"),
                                world.day()))),
                Map.entry(
                        MeetingCancelled.class,
                        () -> of(id -> new MeetingCancelled(id, words("Ikke vedtaksført"), world.day()))),
                Map.entry(
                        DeadlineTied.class,
                        () -> of(id -> new DeadlineTied(id, world.id(FollowUpId::new), world.day()))),
                Map.entry(
                        NoticeIssued.class,
                        () -> of(id ->
                                new NoticeIssued(id, List.of(words("Medlem")), List.of(document()), world.day()))),
                Map.entry(CaseTabled.class, () -> table(meeting())),
                Map.entry(CaseNumbered.class, () -> table(meeting())),
                Map.entry(CaseTakenOff.class, () -> {
                    var item = item();
                    item.meeting.agenda.remove(item);
                    world.tell(
                            item.meeting.id,
                            new CaseTakenOff(item.meeting.id, item.caseId, words("Ikke klar"), world.day()));
                }),
                Map.entry(AgendaArranged.class, this::arrange),
                Map.entry(
                        OtherBusinessRaised.class,
                        () -> of(id -> new OtherBusinessRaised(id, words("Eventuelt"), null, world.day()))),
                Map.entry(
                        GuestInvited.class,
                        () -> about(item ->
                                new GuestInvited(item.meeting.id, item.caseId, world.person(), null, world.day()))),
                Map.entry(
                        AbsenceReported.class,
                        () -> of(id -> new AbsenceReported(id, world.person(), null, world.day()))),
                Map.entry(
                        DeputyCalled.class,
                        () -> of(id -> new DeputyCalled(id, world.person(), world.person(), world.day()))),
                Map.entry(
                        AttendanceRecorded.class,
                        () -> of(id -> new AttendanceRecorded(
                                id,
                                world.persons().stream()
                                        .map(person -> new Attendance(
                                                person, world.dice().of(Presence.class), null, words("Gruppe")))
                                        .toList(),
                                world.day()))),
                Map.entry(
                        DiscussionRecorded.class,
                        () -> about(item -> new DiscussionRecorded(
                                item.meeting.id,
                                item.caseId,
                                words("Drøftet"),
                                List.of(words("Rådgiver")),
                                null,
                                world.day()))),
                Map.entry(
                        InputRecorded.class,
                        () -> about(item ->
                                new InputRecorded(item.meeting.id, item.caseId, words("Innspill"), null, world.day()))),
                Map.entry(
                        MinutesPublished.class,
                        () -> of(id -> new MinutesPublished(
                                id,
                                world.person(),
                                null,
                                world.dice().perhaps(world::anotherDay),
                                List.of(document()),
                                world.day()))));
    }

    Meeting meeting() {
        return world.some(meetings, this::schedule);
    }

    /** A case on an agenda, not treated yet. */
    Item item() {
        var meeting = meeting();
        return world.some(meeting.agenda, () -> table(meeting));
    }

    /** A decision point that something hangs on. */
    DecidedAt decidedAt() {
        return protocol.decidedAt();
    }

    private Meeting schedule() {
        var meeting = meet();
        world.tell(
                meeting.id,
                new MeetingScheduled(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        world.dice().of(MeetingKind.class),
                        world.time(),
                        words("Rom"),
                        MeetingForm.MIXED,
                        world.dice().oneIn(2),
                        world.day()));
        return meeting;
    }

    private Meeting propose() {
        var meeting = meet();
        world.tell(
                meeting.id,
                new MeetingDatesProposed(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        MeetingKind.ORDINARY,
                        List.of(world.time(), world.time()),
                        null,
                        MeetingForm.VIDEO,
                        false,
                        world.day()));
        return meeting;
    }

    private void call() {
        var meeting = meet();
        world.tell(
                meeting.id,
                new ExtraordinaryMeetingCalled(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        world.time(),
                        null,
                        MeetingForm.VIDEO,
                        false,
                        words("Haster"),
                        List.of(words("Emne")),
                        world.day()));
    }

    private Meeting meet() {
        var meeting = new Meeting(world.id(MeetingId::new), world.organisation.body());
        meetings.add(meeting);
        return meeting;
    }

    private Item table(Meeting meeting) {
        var aCase = world.cases.notOn(meeting);
        var body = meeting.body.id;
        var number = new CaseNumber(2024, numbers.merge(body, 1, Integer::sum));
        var item = new Item(meeting, aCase, number, words("Sak"));
        var journal = new CaseJournalId(body, 2024);
        world.tell(journal, new CaseNumbered(journal, aCase, meeting.id, number, world.day()));
        meeting.agenda.add(item);
        meeting.everOnAgenda.add(aCase);
        world.tell(
                meeting.id,
                new CaseTabled(
                        meeting.id,
                        body,
                        aCase,
                        number,
                        item.title,
                        10 * world.dice().below(4),
                        List.of(words("Leder")),
                        world.dice().oneIn(4),
                        null,
                        world.day()));
        return item;
    }

    private void arrange() {
        var meeting = item().meeting;
        var entries = new ArrayList<AgendaEntry>();
        for (var item : world.dice().shuffled(meeting.agenda)) {
            entries.add(
                    new AgendaEntry(item.caseId, words("Sak"), 10 * world.dice().below(4), List.of()));
            if (world.dice().oneIn(3)) {
                entries.add(new AgendaEntry(null, words("Pause"), 15, List.of()));
            }
        }
        world.tell(meeting.id, new AgendaArranged(meeting.id, entries, world.day()));
    }

    private Attachment document() {
        return new Attachment(words("Dokument"), null, null, null);
    }

    private void of(Function<MeetingId, Event> event) {
        var id = meeting().id;
        world.tell(id, event.apply(id));
    }

    private void about(Function<Item, Event> event) {
        var item = item();
        world.tell(item.meeting.id, event.apply(item));
    }

    private String words(String about) {
        return world.dice().words(about);
    }
}
