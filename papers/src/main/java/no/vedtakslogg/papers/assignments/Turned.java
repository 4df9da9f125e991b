package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.Nullable;

/** The subject behind its verb: «Innen utgangen av året skal sekretariatet …», «Til neste møte forbereder AU …». */
final class Turned implements Rule {
    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean modal = TaskVerbs.isModal(words, place);
        if (!modal && !TaskVerbs.isPresent(words, place)
                || place == ListMark.past(words)
                || assignees.endsAt(words, place)) {
            return null;
        }
        var row = assignees.row(words, place + 1);
        boolean works = row != null
                && (modal
                        ? TaskVerbs.isTask(words, row.end()) || words.stands(row.end(), "ha klar")
                        : row.assignees().stream().noneMatch(Assignee::isUnknown) && words.inside(row.end()));
        return row != null && works
                ? new Draft(
                        Effect.UNDERTAKES, words.from(), place, place + 1, row.assignees(), row.end(), words.to(), 0.6)
                : null;
    }
}
