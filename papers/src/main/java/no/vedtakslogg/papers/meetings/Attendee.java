package no.vedtakslogg.papers.meetings;

import java.util.List;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
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

    boolean isAbsent() {
        return presence.value() == Presence.ABSENT;
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

    /** Whoever met in the place of this one, who was absent. */
    Attendee substitutedBy(Passage somebody) {
        return new Attendee(
                People.found(somebody),
                group,
                null,
                Found.of(Presence.MET, somebody, Certainty.LIKELY),
                name.likely(),
                List.of());
    }

    Attendee named(Found<String> other) {
        return new Attendee(other, group, affiliation, presence, metFor, cases);
    }

    Attendee metFor(@Nullable Found<String> somebody) {
        return new Attendee(name, group, affiliation, presence, somebody, cases);
    }

    /** Adds whoever it is to those listed; a deputy who is among those who met already, and beside the one absent too, is one person. */
    void join(List<Attendee> listed) {
        for (var i = 0; metFor != null && i < listed.size(); i++) {
            var known = listed.get(i);
            if (!known.isAbsent()
                    && known.name.value().equals(name.value())
                    && (known.metFor == null || known.metFor.value().equals(metFor.value()))) {
                listed.set(i, known.metFor(metFor));
                return;
            }
        }
        listed.add(this);
    }
}
