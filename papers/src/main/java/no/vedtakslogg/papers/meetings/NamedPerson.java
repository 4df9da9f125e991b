package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** A person as named, with what is said of them beside the name. */
final class NamedPerson {
    final Passage name;

    @Nullable Passage affiliation;

    @Nullable Passage metFor;

    @Nullable Passage substitute;

    @Nullable String star;

    boolean video;
    boolean absent;
    boolean otherIsAbsent;
    final List<Found<CaseNumber>> cases = new ArrayList<>();

    NamedPerson(Passage name) {
        this.name = name;
    }

    /** Takes what stands beside the name: who the person is, and how the person met. */
    void isAlso(Passage words) {
        var onCases = OnCases.of(words);
        cases.addAll(onCases.cases());
        var who = onCases.words().strip();
        var parenthesis = Parentheses.in(who);
        if (parenthesis != null && met(Remark.of(parenthesis))) {
            who = Parentheses.without(who);
        }
        var dash = Remark.absentBehindDash(who);
        absent |= dash > 0;
        who = dash > 0 ? who.sub(0, dash).strip() : who;
        for (var part : Names.parts(who)) {
            var is = affiliation;
            if (!met(Remark.of(part)) && !part.isBlank()) {
                affiliation =
                        is == null ? part : who.sub(0, who.indexOf(part.span().to()));
            }
        }
    }

    private boolean met(Remark remark) {
        absent |= remark.absent();
        video |= remark.video();
        metFor = metFor == null ? remark.metFor() : metFor;
        substitute = substitute == null ? remark.substitute() : substitute;
        return remark.tells();
    }

    /** Who this makes in a list of a group that met or did not: the person, and whoever met instead. */
    List<Attendee> attendees(@Nullable Found<String> group, Found<Presence> listed) {
        var attendees = new ArrayList<Attendee>();
        var presence = absent
                ? listed.map(met -> Presence.ABSENT)
                : video && listed.value() == Presence.MET ? listed.map(met -> Presence.BY_VIDEO) : listed;
        var attendee = new Attendee(
                People.found(name),
                group,
                affiliation == null ? null : Found.words(affiliation, Certainty.LIKELY),
                presence,
                metFor == null || presence.value() == Presence.ABSENT ? null : Found.words(metFor, Certainty.CERTAIN),
                cases);
        attendees.add(attendee);
        if (substitute != null && presence.value() == Presence.ABSENT) {
            attendees.add(attendee.substitutedBy(substitute));
        }
        if (otherIsAbsent && metFor != null) {
            attendees.add(new Attendee(
                    People.found(metFor), group, null, listed.map(met -> Presence.ABSENT), null, List.of()));
        }
        return attendees;
    }
}
