package no.vedtakslogg.query.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.asking.NotOnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Decides which cases the one who asks may not see. The one place where it is decided: the case itself, its trail and
 * its exports ask here, so that what is hidden in one is hidden in all.
 */
@Component
public class CaseAccess {
    private final List<Exemptions> exemptions;

    CaseAccess(List<Exemptions> exemptions) {
        this.exemptions = exemptions;
    }

    /** What exempts cases from being read; the record itself holds no such mark yet, so there is none where none is set up. */
    @FunctionalInterface
    public interface Exemptions {
        /** The cases that this reader, or somebody unknown, may not see. */
        Set<UUID> hiddenFrom(@Nullable Authentication reader);
    }

    /** The cases that the one who asks now may not see. */
    public Set<UUID> hiddenCases() {
        if (exemptions.isEmpty()) {
            return Set.of();
        }
        var reader = SecurityContextHolder.getContext().getAuthentication();
        var hidden = new HashSet<UUID>();
        exemptions.forEach(some -> hidden.addAll(some.hiddenFrom(reader)));
        return Set.copyOf(hidden);
    }

    /** The same as a query takes them: null where nothing is hidden, and nothing has to be looked for. */
    public String @Nullable [] hidden() {
        var hidden = hiddenCases();
        return hidden.isEmpty() ? null : hidden.stream().map(UUID::toString).toArray(String[]::new);
    }

    /**
     * The condition under which the one who asks may see a row; {@code column} is the column that says of which case it is,
     * and the parameter {@code hidden} is {@link #hidden()}.
     */
    public static String maySee(String column) {
        return "(cast(:hidden as uuid[]) is null or %1$s <> all (cast(:hidden as uuid[])))".formatted(column);
    }

    /** What is asked for, without the cases that the one who asks may not see; {@code column} says of which case a row is. */
    public Conditions narrow(Conditions asked, String column) {
        return asked.and(column + " <> all (cast(:hidden as uuid[]))", "hidden", hidden());
    }

    /** Answers as if the case were not on record, where the one who asks may not see it. */
    public void check(UUID aCase, String notOnRecord) {
        if (hiddenCases().contains(aCase)) {
            throw new NotOnRecord(notOnRecord);
        }
    }
}
