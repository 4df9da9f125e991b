package no.vedtakslogg.query.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyTreeTest {
    static final UUID COUNCIL = UUID.randomUUID();
    static final UUID GROUP = UUID.randomUUID();
    static final UUID ELSEWHERE = UUID.randomUUID();

    @Test
    void a_body_stands_under_its_parent() {
        var tree = BodyTree.of(List.of(body(COUNCIL, ELSEWHERE), body(GROUP, COUNCIL)));
        assertThat(tree).singleElement().satisfies(top -> {
            assertThat(top.body().id()).isEqualTo(COUNCIL);
            assertThat(top.under()).extracting(under -> under.body().id()).containsExactly(GROUP);
        });
    }

    @Test
    void bodies_that_were_placed_under_each_other_are_shown_all_the_same() {
        var tree = BodyTree.of(List.of(body(COUNCIL, GROUP), body(GROUP, COUNCIL)));
        assertThat(tree).singleElement().satisfies(top -> {
            assertThat(top.body().id()).isEqualTo(COUNCIL);
            assertThat(top.under()).extracting(under -> under.body().id()).containsExactly(GROUP);
        });
    }

    private static BodyView body(UUID id, @Nullable UUID parent) {
        return new BodyView(
                id,
                UUID.randomUUID(),
                "Et organ",
                "Organ",
                BodyKind.COUNCIL,
                Side.JOINT,
                parent,
                null,
                LocalDate.of(2024, 1, 1),
                false,
                null,
                null,
                null);
    }
}
