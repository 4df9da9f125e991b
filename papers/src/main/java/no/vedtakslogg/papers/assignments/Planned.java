package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Sluttrapporten legges fram høsten 2025»: work with a deadline and nobody to do it; read only where there is a deadline. */
final class Planned implements Rule {
    private static final Set<String> ONLY_HAPPENS =
            Set.of("gjennomføres", "gjennomførast", "arrangeres", "gis", "gjøres", "settes");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean work = TaskVerbs.isPassive(words.text(place)) && !words.is(place, ONLY_HAPPENS);
        return work
                ? new Draft(
                        Effect.UNDERTAKES,
                        words.from(),
                        place,
                        place + 1,
                        List.of(),
                        ListMark.past(words),
                        words.to(),
                        0.4)
                : null;
    }
}
