package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageIdsTest {

    @Test
    void every_message_gets_its_id_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(MessageIds.class);
    }

    @Test
    void an_id_says_when_it_was_made_and_of_which_kind_it_is() {
        var before = Instant.now();
        var id = UUID.fromString(new MessageIds().generateIdentifier());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(before.minus(Duration.ofMillis(1)), Instant.now());
    }

    @Test
    void no_two_are_the_same() {
        var ids = new MessageIds();
        var made = new HashSet<String>();
        IntStream.range(0, 200_000).forEach(n -> made.add(ids.generateIdentifier()));
        assertThat(made).hasSize(200_000);
    }
}
