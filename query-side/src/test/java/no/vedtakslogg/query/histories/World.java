package no.vedtakslogg.query.histories;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.persons.PersonId;

/**
 * What is told of a helsefellesskap, in the order in which it was recorded. Most events are effective on the day that the
 * world has come to; many were recorded late, and some hold from a later day.
 *
 * <p>Whatever an event needs is told first where it is missing, so a history stays possible however many of its steps are
 * left out.
 */
final class World {
    static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
    private static final AtomicInteger WORLDS = new AtomicInteger();

    final Organisation organisation = new Organisation(this);
    final MeetingRoom meetings = new MeetingRoom(this);
    final CaseFiles cases = new CaseFiles(this);
    final Tasks tasks = new Tasks(this);
    final Plans plans = new Plans(this);

    private final int world = WORLDS.incrementAndGet();
    private final List<Told> told = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private Dice dice = new Dice(0);
    private int made;
    private int today;

    /** Begins a step: time goes on, and the dice are those of the step. */
    void begin(long seed) {
        dice = new Dice(seed);
        today += dice.below(3);
    }

    List<Told> told() {
        return told;
    }

    Dice dice() {
        return dice;
    }

    void tell(Object aggregateId, Event event) {
        told.add(new Told(aggregateId.toString(), event));
    }

    /** An id that no other world has; the first half tells them apart in what a reader sees. */
    <T> T id(Function<UUID, T> kind) {
        made++;
        return kind.apply(new UUID(made * 0x9E3779B97F4A7C15L, world));
    }

    /** One of those there are, or a new one. */
    <T> T some(List<T> there, Supplier<T> made) {
        return there.isEmpty() || dice.oneIn(7) ? made.get() : dice.of(there);
    }

    /** The day from which an event holds. */
    LocalDate day() {
        var away =
                switch (dice.below(10)) {
                    case 0, 1, 2 -> -dice.below(25);
                    case 3 -> dice.below(12);
                    default -> 0;
                };
        return DAY_0.plusDays(Math.max(0, today + away));
    }

    /** Some day about which something is said, before or after now. */
    LocalDate anotherDay() {
        return DAY_0.plusDays(today + dice.below(60));
    }

    MeetingTime time() {
        var hour = 8 + dice.below(4);
        return new MeetingTime(anotherDay(), LocalTime.of(hour, 0), LocalTime.of(hour + 1 + dice.below(4), 30));
    }

    PersonId person() {
        return some(people, () -> {
            var person = id(PersonId::new);
            people.add(person);
            return person;
        });
    }

    List<PersonId> persons() {
        return Stream.of(person(), person(), person())
                .distinct()
                .limit(1 + dice.below(3))
                .toList();
    }

    Deadline deadline() {
        return switch (dice.below(4)) {
            case 0 -> Deadline.NONE;
            case 1 -> new Deadline(DeadlineKind.CONDITION, "når føringene foreligger", null, null, "føringene");
            case 2 -> {
                var latest = anotherDay();
                yield new Deadline(DeadlineKind.PERIOD, "i løpet av våren", latest.minusDays(10), latest, null);
            }
            default -> {
                var latest = anotherDay();
                yield Deadline.on(latest, "innen " + latest);
            }
        };
    }

    Responsible responsible() {
        return switch (dice.below(3)) {
            case 0 -> new Responsible(ResponsibleKind.ROLE, dice.words("Prosjektleder"), null);
            case 1 -> new Responsible(ResponsibleKind.EVERY_MUNICIPALITY, "Alle kommunene", null);
            default ->
                new Responsible(
                        ResponsibleKind.BODY,
                        dice.words("Organ"),
                        organisation.body().id.value());
        };
    }
}
