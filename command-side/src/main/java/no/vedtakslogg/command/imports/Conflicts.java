package no.vedtakslogg.command.imports;

import java.util.List;
import no.vedtakslogg.command.imports.Draft.DraftedAttendee;
import no.vedtakslogg.events.meetings.Presence;

/** What a paper says of its meeting in two ways that cannot both be so. */
final class Conflicts {
    private final Drafting drafting;

    Conflicts(Drafting drafting) {
        this.drafting = drafting;
    }

    void remark(String path, List<DraftedAttendee> attendance) {
        var head = drafting.paper.meeting();
        for (var conflict : head.conflicts()) {
            var field = path + "."
                    + switch (conflict.fact()) {
                        case BODY -> "body";
                        case DATE -> "date";
                        case TIME -> "from";
                        case PLACE -> "place";
                        case CHAIR -> "chair";
                        case SECRETARY -> "secretary";
                    };
            drafting.remarks.add(Remark.of(
                    Remark.Kind.TWO_ANSWERS,
                    field,
                    conflict.second().span(),
                    Words.clean(conflict.first().value()),
                    Words.clean(conflict.second().value())));
        }
        var listed = attendance.stream().filter(DraftedAttendee::take).toList();
        if (listed.isEmpty()) {
            return;
        }
        var present = listed.stream()
                .filter(one -> Values.constant(Presence.class, one.presence(), Presence.MET) != Presence.ABSENT)
                .count();
        if (head.present() != null && head.present().value() > present) {
            drafting.remarks.add(Remark.of(
                    Remark.Kind.PRESENT_DO_NOT_ADD_UP,
                    path + ".attendance",
                    head.present().span(),
                    String.valueOf(head.present().value()),
                    String.valueOf(present)));
        }
        if (head.members() != null && head.members().value() > listed.size()) {
            drafting.remarks.add(Remark.of(
                    Remark.Kind.MEMBERS_DO_NOT_ADD_UP,
                    path + ".attendance",
                    head.members().span(),
                    String.valueOf(head.members().value()),
                    String.valueOf(listed.size())));
        }
    }
}
