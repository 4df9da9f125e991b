package no.vedtakslogg.events;

import java.time.LocalDate;

/** Something that happened in a helsefellesskap and that nobody can change afterwards. */
public interface Event {

    /**
     * The day from which this holds in the world, in Norwegian time; minutes entered in June of a meeting in February
     * are effective in February.
     */
    LocalDate effectiveOn();
}
