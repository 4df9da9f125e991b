package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseJournalRule.NUMBER_HAS_AT_MOST_FIVE_DIGITS;
import static no.vedtakslogg.command.cases.CaseJournalRule.NUMBER_IS_TAKEN_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers, as tablings take them from the journal of a body and year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseNumbersTest {
    static final int WRITERS = 16;
    static final int EACH = 4;
    static final LocalDate FORMED = LocalDate.of(2022, 1, 1);
    static final LocalDate MEETS = LocalDate.of(2024, 10, 29);
    static final PartnershipId PARTNERSHIP = PartnershipId.random();

    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide ONE = new WriteSide(DATABASE);
    static final WriteSide OTHER = new WriteSide(DATABASE);

    static {
        ONE.send(new FormPartnership(PARTNERSHIP, "Midt", FORMED));
    }

    final BodyId body = BodyId.random();
    final AtomicInteger lostRaces = new AtomicInteger();

    @BeforeEach
    void establish() {
        ONE.send(new EstablishBody(
                body,
                PARTNERSHIP,
                "Administrativt samarbeidsutvalg",
                "ASU",
                BodyKind.COUNCIL,
                Side.JOINT,
                null,
                null,
                null,
                FORMED));
    }

    @AfterAll
    static void close() {
        ONE.close();
        OTHER.close();
        DATABASE.close();
    }

    @Test
    void numbers_count_up_from_1_in_each_body_and_year() {
        var thisYear = meeting(MEETS);
        var nextYear = meeting(MEETS.plusYears(1));
        ONE.send(table(thisYear, null));
        ONE.send(table(nextYear, null));
        ONE.send(table(thisYear, null));
        assertThat(numbers()).containsExactly("1/24", "1/25", "2/24");
    }

    @Test
    void an_older_number_is_entered_and_the_next_follows_the_highest() {
        var meeting = meeting(MEETS);
        ONE.send(table(meeting, new CaseNumber(2024, 42)));
        ONE.send(table(meeting, new CaseNumber(2024, 18)));
        ONE.send(table(meeting, null));
        assertThat(numbers()).containsExactly("42/24", "18/24", "43/24");
    }

    @Test
    void a_number_is_taken_once() {
        var meeting = meeting(MEETS);
        ONE.send(table(meeting, null));
        refuses(NUMBER_IS_TAKEN_ONCE, table(meeting, new CaseNumber(2024, 1)));
        assertThat(numbers()).containsExactly("1/24");
    }

    @Test
    void a_number_has_at_most_five_digits() {
        var meeting = meeting(MEETS);
        ONE.send(table(meeting, new CaseNumber(2024, 99_999)));
        refuses(NUMBER_HAS_AT_MOST_FIVE_DIGITS, table(meeting, null));
        refuses(NUMBER_HAS_AT_MOST_FIVE_DIGITS, table(meeting, new CaseNumber(2024, 100_000)));
        assertThat(numbers()).containsExactly("99999/24");
    }

    @Test
    void sixteen_writers_in_one_process_leave_no_gap_and_no_repeat() {
        tableAllAtOnce(ONE, ONE);
        assertThat(numbers()).containsExactlyElementsOf(oneToAll());
        assertThat(lostRaces)
                .as("the journal is held until the tabling is committed")
                .hasValue(0);
    }

    @Test
    void sixteen_writers_in_two_processes_leave_no_gap_and_no_repeat() {
        tableAllAtOnce(ONE, OTHER);
        assertThat(numbers()).containsExactlyElementsOf(oneToAll());
    }

    private void tableAllAtOnce(WriteSide... processes) {
        var meetings = IntStream.range(0, WRITERS).mapToObj(n -> meeting(MEETS)).toList();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Callable<Void>) () -> {
                        for (var n = 0; n < EACH; n++) {
                            untilItIsRecorded(processes[writer % processes.length], meetings.get(writer));
                        }
                        return null;
                    })
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What the API does with a lost race, be it for the first number or a later one: the same command again. */
    private void untilItIsRecorded(WriteSide process, MeetingId meeting) {
        var tabling = table(meeting, null);
        for (; ; ) {
            try {
                process.send(tabling);
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                lostRaces.incrementAndGet();
            }
        }
    }

    private MeetingId meeting(LocalDate day) {
        var meeting = MeetingId.random();
        var time = new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(15, 0));
        ONE.send(new ScheduleMeeting(
                meeting, body, MeetingKind.ORDINARY, time, "Trondheim", MeetingForm.IN_PERSON, true, FORMED));
        return meeting;
    }

    private static TableCase table(MeetingId meeting, @Nullable CaseNumber number) {
        var caseId = CaseId.random();
        ONE.send(new OpenCase(caseId, PARTNERSHIP, "Sak", CaseKind.DECISION, List.of(), List.of(), null, null, FORMED));
        return new TableCase(meeting, caseId, number, null, 15, List.of(), false, null, FORMED);
    }

    /** What was recorded, in the order in which it was. */
    private List<String> numbers() {
        return JdbcClient.create(DATABASE.app())
                .sql("""
                        select payload::json -> 'number' ->> 'sequence' || '/' || right(payload::json -> 'number' ->> 'year', 2)
                          from log.event
                         where type = 'case-journal.case-numbered'
                           and aggregate_id like ?
                         order by position
                        """)
                .param(body + "/%")
                .query(String.class)
                .list();
    }

    private static List<String> oneToAll() {
        return IntStream.rangeClosed(1, WRITERS * EACH).mapToObj(n -> n + "/24").toList();
    }

    private static void refuses(Rule rule, Command command) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ONE.send(command))
                .satisfies(broken -> assertThat(broken.getDetails()).contains(rule));
    }
}
