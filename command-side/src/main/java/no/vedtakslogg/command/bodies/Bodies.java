package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** What the rest of the write side may ask of bodies. */
@FunctionalInterface
public interface Bodies {

    /** The body as it stood on a day; an unknown reference where it was never established. */
    Standing on(BodyId body, LocalDate day);

    /**
     * How a body stood on one day.
     *
     * @param parentId the body that it was placed under, where it was
     * @param active whether it was established and not dissolved
     * @param rules the rules of procedure in force, where some were adopted
     * @param members those who sat in it with a vote
     * @param personalDeputies whoever is personal deputy, by the member they stand in for
     * @param rankedDeputies the deputies of a side's list, by each member of that side
     */
    record Standing(
            PartnershipId partnershipId,
            @Nullable BodyId parentId,
            boolean active,
            @Nullable RulesOfProcedure rules,
            Set<PersonId> members,
            Map<PersonId, PersonId> personalDeputies,
            Map<PersonId, Set<PersonId>> rankedDeputies) {

        public Standing {
            members = Set.copyOf(members);
            personalDeputies = Map.copyOf(personalDeputies);
            rankedDeputies = Map.copyOf(rankedDeputies);
        }

        /** The personal deputy of a member, where one was appointed. */
        public Optional<PersonId> personalDeputyOf(PersonId member) {
            return Optional.ofNullable(personalDeputies.get(member));
        }

        /** Whether somebody was appointed to stand in for a member, personally or on the list of the member's side. */
        public boolean isDeputyOf(PersonId deputy, PersonId member) {
            return deputy.equals(personalDeputies.get(member))
                    || rankedDeputies.getOrDefault(member, Set.of()).contains(deputy);
        }
    }
}
