package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.imports.Draft.DraftedAttendee;
import no.vedtakslogg.command.imports.Draft.DraftedVote;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.papers.cases.Vote;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * Drafts what each who had a vote voted, where a paper says that not all agreed. Who had a vote is told by the record of the
 * body and by who met; what is neither told by name nor follows from the figures is left to be filled in.
 */
final class DraftingVotes {
    private final Drafting drafting;
    private final Optional<KnownBody> body;
    private final @Nullable LocalDate day;
    private final List<DraftedAttendee> attendance;

    DraftingVotes(
            Drafting drafting, Optional<KnownBody> body, @Nullable LocalDate day, List<DraftedAttendee> attendance) {
        this.drafting = drafting;
        this.body = body;
        this.day = day;
        this.attendance = attendance;
    }

    /** Those who had a vote, with their names; looked up only for a paper that tells of votes. */
    private Map<UUID, String> voters() {
        var voters = new LinkedHashMap<UUID, String>();
        if (body.isPresent() && day != null) {
            var standing = drafting.record.standing(body.get().id(), day);
            attendance.forEach(one -> {
                var person = one.known();
                if (person != null && isThere(one) && hasAVote(one, new PersonId(person), standing)) {
                    voters.put(person, one.name().text());
                }
            });
        }
        return voters;
    }

    private static boolean isThere(DraftedAttendee one) {
        return one.take() && Values.constant(Presence.class, one.presence(), Presence.MET) != Presence.ABSENT;
    }

    private boolean hasAVote(DraftedAttendee one, PersonId person, Standing body) {
        return body.members().contains(person)
                || drafting.persons
                        .find(one.metFor().text())
                        .filter(member -> body.isDeputyOf(person, new PersonId(member.id())))
                        .isPresent();
    }

    /** The votes of all who had one; nothing where all agreed, or the record knows nobody who had a vote. */
    List<DraftedVote> of(String path, @Nullable Vote vote) {
        if (vote == null || vote.unanimous()) {
            return List.of();
        }
        var voters = voters();
        var against = against(vote.opposing(), voters);
        var told = isToldWhole(vote, against.size(), voters.size());
        return voters.entrySet().stream()
                .map(voter -> new DraftedVote(
                        voter.getKey(),
                        voter.getValue(),
                        drafting.mends.field(
                                path + ".votes." + voter.getKey(),
                                ballot(against.contains(voter.getKey()), told),
                                vote.words().span(),
                                Certainty.LIKELY)))
                .toList();
    }

    private static Set<UUID> against(List<Found<String>> names, Map<UUID, String> voters) {
        var against = new HashSet<UUID>();
        for (var name : names) {
            var wanted = PersonName.of(name.value());
            voters.forEach((id, voter) -> {
                if (PersonName.of(voter).isSameAs(wanted)) {
                    against.add(id);
                }
            });
        }
        return against;
    }

    /** Whether everybody who was against is named, so that the others were for. */
    private static boolean isToldWhole(Vote vote, int against, int voters) {
        return against > 0
                && against == vote.opposing().size()
                && !vote.chairsDoubleVote()
                && (vote.against() == null || vote.against() == against)
                && (vote.inFavour() == null || vote.inFavour() == voters - against);
    }

    private static @Nullable String ballot(boolean against, boolean told) {
        return against ? Ballot.AGAINST.name() : told ? Ballot.FOR.name() : null;
    }
}
