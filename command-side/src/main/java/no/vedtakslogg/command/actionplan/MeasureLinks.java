package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.MeasureRule.ALIAS_POINTS_TO_ONE_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.ALIAS_POINTS_TO_THE_REAL_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.LINK_NAMES_THE_OTHER_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_LINKED_ONCE;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_LINKED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_NOT_LINKED_TO_ITSELF;
import static no.vedtakslogg.events.actionplan.MeasureLinkKind.SAME_AS;

import java.util.HashSet;
import java.util.Set;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** What one measure is linked to. One that is the same as another is an alias, only another place in the plan for it. */
class MeasureLinks {
    private final Set<Link> made = new HashSet<>();
    private @Nullable MeasureId sameAs;

    /** The words tell links apart only where the plan names a measure that does not exist. */
    private record Link(MeasureLinkKind kind, @Nullable MeasureId other, String words) {
        static Link of(MeasureLinkKind kind, @Nullable MeasureId other, String words) {
            return new Link(kind, other, other == null ? words.strip() : "");
        }
    }

    void check(LinkMeasure command, PartnershipId partnership, Measures measures) {
        var other = command.otherMeasureId();
        LINK_NAMES_THE_OTHER_MEASURE.check(other != null || !command.words().isBlank());
        MEASURE_IS_NOT_LINKED_TO_ITSELF.check(!command.measureId().equals(other));
        MEASURE_IS_LINKED_ONCE.check(!made.contains(Link.of(command.kind(), other, command.words())));
        if (other != null) {
            var outline = measures.outlineOf(other);
            MEASURE_IS_LINKED_WITHIN_ITS_PARTNERSHIP.check(
                    outline.partnershipId().equals(partnership));
            ALIAS_POINTS_TO_ONE_MEASURE.check(command.kind() != SAME_AS || sameAs == null);
            ALIAS_POINTS_TO_THE_REAL_MEASURE.check(command.kind() != SAME_AS || outline.sameAs() == null);
        }
    }

    /** The real measure, where this one is an alias. */
    @Nullable MeasureId sameAs() {
        return sameAs;
    }

    void on(MeasureLinked event) {
        made.add(Link.of(event.kind(), event.otherMeasureId(), event.words()));
        if (event.kind() == SAME_AS && event.otherMeasureId() != null) {
            sameAs = event.otherMeasureId();
        }
    }
}
