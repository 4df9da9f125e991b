package no.vedtakslogg.papers.meetings;

import java.util.List;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who met, or should have met.
 *
 * @param group the heading the name stands under, such as «Kommunene»
 * @param affiliation whom the person speaks for, or the person's role
 * @param metFor whose place the person took (møtte for)
 * @param cases the cases the person met for, when not the whole meeting
 */
public record Attendee(
        Found<String> name,
        @Nullable Found<String> group,
        @Nullable Found<String> affiliation,
        Found<Presence> presence,
        @Nullable Found<String> metFor,
        List<Found<CaseNumber>> cases) {
    public Attendee {
        cases = List.copyOf(cases);
    }

    Attendee byVideo() {
        return new Attendee(
                name,
                group,
                affiliation,
                presence.map(met -> met == Presence.MET ? Presence.BY_VIDEO : met),
                metFor,
                cases);
    }

    Attendee metFor(@Nullable Found<String> somebody) {
        return new Attendee(name, group, affiliation, presence, somebody, cases);
    }
}
