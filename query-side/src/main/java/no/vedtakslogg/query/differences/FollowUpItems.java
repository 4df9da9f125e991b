package no.vedtakslogg.query.differences;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.followups.FollowUpView;
import org.jspecify.annotations.Nullable;

/** Tells a follow-up as an item of a list, or as a part of its decision point. */
final class FollowUpItems {
    private FollowUpItems() {}

    static Item item(FollowUpView view) {
        var shown = new Shown();
        show(view, null, shown);
        return new Item(
                view.id().toString(),
                ItemKind.FOLLOW_UP,
                view.task(),
                place(view),
                shown.fields(),
                shown.parts(),
                view.closedOn() != null,
                view.overdue() ? Set.of(view.id().toString()) : Set.of(),
                "/saker/" + view.caseId() + "#oppfolging",
                "/api/answers/follow-ups/" + view.id());
    }

    /** Shows what the list shows of a follow-up; of the point it is a part of, or of itself. */
    static void show(FollowUpView view, @Nullable String part, Shown shown) {
        shown.of(part, Field.TASK, view.task())
                .of(part, Field.RESPONSIBLE, view.responsibleWords())
                .of(part, Field.DEADLINE, Words.deadline(view.deadline()))
                .of(part, Field.EXTENSIONS, view.extensions() == 0 ? null : view.extensions())
                .of(
                        part,
                        Field.FIRST_DEADLINE,
                        view.extensions() == 0
                                ? null
                                : Words.deadline(view.firstDeadlineWords(), null, view.firstDeadlineLatest()))
                .of(part, Field.STATUS, view.statusWords())
                .of(part, Field.PART_DONE, Words.part(view.done(), view.total()))
                .of(part, Field.REMARK, view.remark())
                .of(part, Field.REMARK_ON, Words.day(view.remarkOn()))
                .of(part, Field.CLOSED_ON, Words.day(view.closedOn()));
    }

    private static @Nullable String place(FollowUpView view) {
        var place = Stream.of(
                        view.body(),
                        view.caseNumber(),
                        view.point() == null ? null : Words.TEXT.of("change.point", view.point()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return place.isEmpty() ? null : place;
    }
}
