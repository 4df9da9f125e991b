package no.vedtakslogg.query.histories;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import no.vedtakslogg.query.projections.AllProjections;

/** An old event that is read as two stands at one position: every projection takes both in, in order, and once. */
class TwoInOneHistoriesTest {
    private static final RowsOfEveryProjection ROWS = new RowsOfEveryProjection(AllProjections.found());

    @AfterContainer
    static void stop() {
        System.out.println(ROWS.told("Two in one"));
        ROWS.close();
    }

    @Property
    void every_row_is_what_the_events_say_where_an_old_one_is_read_as_two(@ForAll History history) {
        assertThat(ROWS.counterExampleTwoInOne(history)).isEmpty();
    }
}
