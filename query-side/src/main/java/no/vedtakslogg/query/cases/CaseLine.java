package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The life of a case on one line: where it was, and what became of it there. */
public record CaseLine(List<Milestone> milestones) {

    /**
     * Something that brought the case on.
     *
     * @param key what it is called: the kind of thing that happened, or that the case was opened or closed
     * @param count how many of the kind there were after one another
     * @param year the year that begins here; null where it is the one of the milestone before
     * @param position the event that it is told by, in the list of all that happened
     */
    public record Milestone(
            String key,
            @Nullable String body,
            LocalDate on,
            int count,
            @Nullable Integer year,
            long position) {

        private boolean isMoreOf(Milestone other) {
            return key.equals(other.key) && Objects.equals(body, other.body) && on.getYear() == other.on.getYear();
        }

        private Milestone counted(int more) {
            return new Milestone(key, body, on, more, year, position);
        }
    }

    /** The line of a case, from all that happened in it. */
    static CaseLine of(List<LifeEntry> life, @Nullable LocalDate closedOn) {
        var milestones = new ArrayList<Milestone>();
        var opened = false;
        var closing = closedOn == null ? null : lastOfCase(life);
        for (var entry : life) {
            var key = key(entry, !opened, entry.equals(closing));
            if (key == null) {
                continue;
            }
            opened |= entry.kind() == LifeKind.CASE;
            var last = milestones.isEmpty() ? null : milestones.getLast();
            var year = last != null && last.on().getYear() == entry.on().getYear()
                    ? null
                    : Integer.valueOf(entry.on().getYear());
            var next = new Milestone(key, entry.body(), entry.on(), 1, year, entry.position());
            if (last != null && next.isMoreOf(last)) {
                milestones.set(milestones.size() - 1, last.counted(last.count() + 1));
            } else {
                milestones.add(next);
            }
        }
        return new CaseLine(milestones);
    }

    private static @Nullable LifeEntry lastOfCase(List<LifeEntry> life) {
        return life.reversed().stream()
                .filter(entry -> entry.kind() == LifeKind.CASE)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String key(LifeEntry entry, boolean first, boolean last) {
        return switch (entry.kind()) {
            case CASE -> first ? "line.opened" : last ? "line.closed" : null;
            case AGENDA, DECISION, POSTPONEMENT, RETURN, REFERRAL, FOLLOW_UP -> "LifeKind." + entry.kind();
            case PAPER, LINK, DISCUSSION -> null;
        };
    }
}
