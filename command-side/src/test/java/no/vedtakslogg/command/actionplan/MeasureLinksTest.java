package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.ActionPlanTest.PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.ALIAS_POINTS_TO_ONE_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.ALIAS_POINTS_TO_THE_REAL_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.LINK_NAMES_THE_OTHER_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_LINKED_ONCE;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_LINKED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_NOT_LINKED_TO_ITSELF;
import static no.vedtakslogg.command.actionplan.MeasureRule.STATUS_IS_SET_ON_THE_REAL_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureTest.ID;
import static no.vedtakslogg.command.actionplan.MeasureTest.MUCH_LATER;
import static no.vedtakslogg.events.actionplan.Colour.GREEN;
import static no.vedtakslogg.events.actionplan.MeasureLinkKind.DEPENDS_ON;
import static no.vedtakslogg.events.actionplan.MeasureLinkKind.SAME_AS;
import static no.vedtakslogg.events.actionplan.MeasureLinkKind.SEE_WITH;

import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.ReportMeasureStatus;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureLinksTest {
    static final MeasureId REAL = MeasureId.random();
    static final MeasureId OTHER = MeasureId.random();
    static final MeasureId ALIAS_OF_REAL = MeasureId.random();
    static final MeasureId ELSEWHERE = MeasureId.random();

    final FixtureConfiguration<Measure> measure = new AggregateTestFixture<>(Measure.class)
            .registerInjectableResource((Measures) MeasureLinksTest::outlineOf);

    @Test
    void a_measure_is_seen_with_another() {
        given().when(link(SEE_WITH, REAL, "Ses i helhet med 1.2.1"))
                .expectEvents(linked(SEE_WITH, REAL, "Ses i helhet med 1.2.1"));
    }

    @Test
    void the_words_stay_where_the_other_measure_does_not_exist() {
        given().when(link(DEPENDS_ON, null, "3.1.2")).expectEvents(linked(DEPENDS_ON, null, "3.1.2"));
    }

    @Test
    void a_link_names_the_other_measure() {
        given().when(link(DEPENDS_ON, REAL, "")).expectEvents(linked(DEPENDS_ON, REAL, ""));
        given().when(link(DEPENDS_ON, null, " ")).expectNoEvents().expectExceptionDetails(LINK_NAMES_THE_OTHER_MEASURE);
    }

    @Test
    void a_measure_is_not_linked_to_itself() {
        given().when(link(SAME_AS, ID, "Ref. 1.6.1"))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_NOT_LINKED_TO_ITSELF);
    }

    @Test
    void a_measure_is_linked_once_in_each_way() {
        given(linked(SEE_WITH, REAL, "1.2.1"))
                .when(link(DEPENDS_ON, REAL, "1.2.1"))
                .expectEvents(linked(DEPENDS_ON, REAL, "1.2.1"));
        given(linked(SEE_WITH, REAL, "1.2.1"))
                .when(link(SEE_WITH, REAL, "med andre ord"))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_LINKED_ONCE);
        given(linked(DEPENDS_ON, null, "3.1.2"))
                .when(link(DEPENDS_ON, null, "3.1.2 "))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_LINKED_ONCE);
    }

    @Test
    void a_measure_that_is_given_by_identity_exists() {
        given().when(link(SEE_WITH, MeasureId.random(), "9.9.9"))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_measure_is_linked_within_its_partnership() {
        given().when(link(SEE_WITH, ELSEWHERE, "1.2.1"))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_LINKED_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void an_alias_points_to_the_real_measure() {
        given().when(link(SAME_AS, REAL, "Ref. 1.6.1")).expectEvents(linked(SAME_AS, REAL, "Ref. 1.6.1"));
        given().when(link(SAME_AS, ALIAS_OF_REAL, "Ref. 2.1.2A"))
                .expectNoEvents()
                .expectExceptionDetails(ALIAS_POINTS_TO_THE_REAL_MEASURE);
    }

    @Test
    void an_alias_is_seen_with_others_as_any_measure_is() {
        given().when(link(SEE_WITH, ALIAS_OF_REAL, "2.1.2A")).expectEvents(linked(SEE_WITH, ALIAS_OF_REAL, "2.1.2A"));
    }

    @Test
    void an_alias_points_to_one_measure() {
        given(linked(SAME_AS, REAL, "Ref. 1.6.1"))
                .when(link(SAME_AS, OTHER, "Ref. 1.7.1"))
                .expectNoEvents()
                .expectExceptionDetails(ALIAS_POINTS_TO_ONE_MEASURE);
    }

    @Test
    void status_is_set_on_the_real_measure() {
        given(linked(SEE_WITH, REAL, "1.2.1")).when(report()).expectEvents(reported());
        given(linked(SAME_AS, REAL, "Ref. 1.6.1"))
                .when(report())
                .expectNoEvents()
                .expectExceptionDetails(STATUS_IS_SET_ON_THE_REAL_MEASURE);
    }

    @Test
    void a_measure_whose_double_does_not_exist_is_the_real_one() {
        given(linked(SAME_AS, null, "Ref. 9.9.9")).when(report()).expectEvents(reported());
    }

    TestExecutor<Measure> given(MeasureEvent... since) {
        return measure.given(MeasureTest.added(null)).andGiven((Object[]) since);
    }

    static LinkMeasure link(MeasureLinkKind kind, @Nullable MeasureId other, String words) {
        return new LinkMeasure(ID, kind, other, words, MUCH_LATER);
    }

    static MeasureLinked linked(MeasureLinkKind kind, @Nullable MeasureId other, String words) {
        return new MeasureLinked(ID, kind, other, words, MUCH_LATER);
    }

    static ReportMeasureStatus report() {
        return new ReportMeasureStatus(ID, GREEN, "Ferdig", null, MUCH_LATER);
    }

    static MeasureStatusReported reported() {
        return new MeasureStatusReported(ID, GREEN, "Ferdig", null, MUCH_LATER);
    }

    static Measures.Outline outlineOf(MeasureId measure) {
        var plan = ActionPlanTest.ID;
        if (measure.equals(REAL) || measure.equals(OTHER)) {
            return new Measures.Outline(PARTNERSHIP, plan, null);
        }
        if (measure.equals(ALIAS_OF_REAL)) {
            return new Measures.Outline(PARTNERSHIP, plan, REAL);
        }
        if (measure.equals(ELSEWHERE)) {
            return new Measures.Outline(PartnershipId.random(), plan, null);
        }
        throw new UnknownReference("measure", measure);
    }
}
