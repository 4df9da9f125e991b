package no.vedtakslogg.query.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import no.vedtakslogg.query.projections.AllProjections;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;

class NothingFromTheFutureTest {
    private static final List<Projection> PROJECTIONS = AllProjections.found();

    private static final RowsOfEveryProjection ROWS = new RowsOfEveryProjection(PROJECTIONS);

    @AfterContainer
    static void stop() {
        System.out.println(ROWS.told("Nothing from the future"));
        ROWS.close();
    }

    @Property
    void every_row_seen_at_a_moment_is_what_the_events_say_that_were_known_and_had_come(@ForAll History history) {
        assertThat(ROWS.counterExample(history)).isEmpty();
    }

    @Example
    void everything_that_can_happen_happens_and_puts_a_row_in_every_table() {
        assertThat(ROWS.counterExample(History.ofEverything(1))).isEmpty();
        for (var projection : PROJECTIONS) {
            var empty = projection.tables().stream()
                    .map(ProjectionTable::name)
                    .filter(table -> !ROWS.tablesWithRows().contains(table))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(empty)
                    .as(
                            "tables of the projection %s that no random history puts a row in; make one that does",
                            projection.name())
                    .isEmpty();
        }
    }
}
