package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;

/** A history at random: its steps, and the seed of everything that is drawn when it is looked into. */
record History(List<Step> steps, long seed) {

    /** The events of the history, of aggregates that nobody else has. */
    List<Told> told() {
        var world = new World();
        var deeds = new Deeds(world);
        for (var step : steps) {
            world.begin(step.seed());
            deeds.happen(step.kind());
        }
        return world.told();
    }

    /** A history in which everything that can happen happens, twice. */
    static History ofEverything(long seed) {
        var dice = new Dice(seed);
        var steps = new ArrayList<Step>();
        for (var round = 0; round < 2; round++) {
            for (Class<? extends Event> kind : dice.shuffled(EventCatalogue.all())) {
                steps.add(new Step(kind, seed + steps.size()));
            }
        }
        return new History(steps, seed);
    }

    /** As a reader of a counter-example sees it. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> EventCatalogue.nameOf(step.kind()) + "#" + step.seed())
                .collect(Collectors.joining(", ", "History of seed " + seed + ": ", ""));
    }
}
