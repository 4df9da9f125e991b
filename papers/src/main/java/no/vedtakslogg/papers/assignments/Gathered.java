package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/** What the sentences of one point have put to work so far; a label or a deadline behind belongs to the work before it. */
final class Gathered {
    private final List<Assignment> found = new ArrayList<>();

    /** The sentence just before, where it puts nobody to work by itself. */
    private @Nullable Words untold;

    /** The deadline in it, or between it and the label that tells who answers. */
    private @Nullable TimePhrase due;

    List<Assignment> all() {
        return List.copyOf(found);
    }

    /** «Svarbrev til legevakta.»: work only where a label behind it names somebody. */
    void untold(Words sentence, @Nullable TimePhrase deadline) {
        untold = sentence;
        due = deadline;
    }

    /** «Frist for oppstart 01.12.24.» as a sentence of its own belongs to the order before. */
    void takeDeadline(TimePhrase deadline) {
        due = deadline;
        if (!found.isEmpty() && found.getLast().deadline() == null) {
            found.set(found.size() - 1, found.getLast().by(deadline));
        }
    }

    void add(Words sentence, Assignment next) {
        if (next.isLabel() && answered(next)) {
            return;
        }
        boolean arrives = !found.isEmpty()
                && found.getLast().deadline() == null
                && next.deadline() != null
                && next.responsible().isEmpty()
                && Arrival.isOf(found.getLast(), sentence);
        if (arrives) {
            found.set(found.size() - 1, found.getLast().by(next.deadline()));
        } else if (!found.isEmpty() && Carried.isOutBy(found.getLast(), next, sentence)) {
            found.set(found.size() - 1, next);
            untold = null;
        } else {
            found.add(next);
            untold = null;
        }
    }

    /** «Ansvarlig: fagråd 2.» tells who answers for the work before it, whoever else takes part in that. */
    private boolean answered(Assignment label) {
        boolean open = !found.isEmpty() && found.getLast().responsible().isEmpty();
        if (!open && untold != null) {
            var work = untold.span(ListMark.past(untold), untold.to());
            found.add(new Assignment(label.effect(), label.verb(), label.responsible(), work, due, label.certainty()));
            untold = null;
            return true;
        }
        if (found.isEmpty()) {
            return false;
        }
        found.set(found.size() - 1, found.getLast().given(label.responsible()));
        return true;
    }
}
