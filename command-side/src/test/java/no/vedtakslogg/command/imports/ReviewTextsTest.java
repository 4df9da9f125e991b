package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.text.Certainty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTextsTest {
    private static final String BUNDLE = "no.vedtakslogg.command.imports.review";

    @Test
    void both_languages_have_words_for_the_same() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.of("nb"))).isNotEmpty();
    }

    @Test
    void whatever_a_draft_can_say_has_a_word() {
        assertThat(keys(Locale.of("nb")))
                .containsAll(Stream.of(
                                Kind.values(),
                                Certainty.values(),
                                Draft.Standing.values(),
                                ImportTable.State.values(),
                                DraftingDecisions.Result.values(),
                                BodyKind.values(),
                                CaseKind.values(),
                                Presence.values(),
                                DeadlineKind.values(),
                                ResponsibleKind.values())
                        .flatMap(Stream::of)
                        .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())
                        .toList());
    }

    private static java.util.Set<String> keys(Locale locale) {
        return new java.util.TreeSet<>(ResourceBundle.getBundle(BUNDLE, locale).keySet());
    }
}
