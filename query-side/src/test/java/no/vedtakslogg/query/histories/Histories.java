package no.vedtakslogg.query.histories;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;

/**
 * Makes random histories. Each takes its steps from a handful of kinds, so that in one much is decided and corrected and in
 * another members come and go; out of everything at once little would meet.
 */
public final class Histories implements ArbitraryProvider {
    private static final int STEPS = 30;

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(History.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(histories());
    }

    static Arbitrary<History> histories() {
        var kinds = Arbitraries.of(EventCatalogue.all());
        return kinds.list().ofMinSize(3).ofMaxSize(12).flatMap(some -> Combinators.combine(steps(some), seeds())
                .as(History::new));
    }

    private static ListArbitrary<Step> steps(List<Class<? extends Event>> kinds) {
        return Combinators.combine(Arbitraries.of(kinds), seeds())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(STEPS);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 999_999).withoutEdgeCases();
    }
}
