package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** Lines that name a part of a case, «b) Neste tema», or begin to count its sections, and belong to no decision above them. */
final class PartsOfCase {
    private static final Pattern NUMBERED_PART = Pattern.compile("^\\(?(?:[a-z]|\\d{1,2})[.)]\\s*\\p{Lu}");
    private static final Pattern TITLE_ALONE = Pattern.compile("^\\p{Lu}(?:.*[^.!?:;,»\"])?$");
    private static final Pattern FIRST_SECTION = Pattern.compile("^1[.)]?\\s+\\p{Lu}[^.:;]{2,70}$");
    private static final Pattern LATER_POINT = Pattern.compile("^[2-9][.)]\\s");

    private PartsOfCase() {}

    /** Whether the last of some lines of a decision names what comes next. */
    static boolean isNamedLast(List<Line> lines) {
        var last = lines.getLast();
        return last.afterGap()
                && last.words().length() <= WithinSection.LONGEST_HEADING
                && !lines.getFirst().words().has(WithinSection.MARKED)
                && (last.words().has(NUMBERED_PART)
                        || last.words().has(TITLE_ALONE)
                                && SectionEnds.isSentence(lines.get(lines.size() - 2))
                                && !Votes.onlyAboutVotes(last));
    }

    /** Whether a line counts on after the name of the part before. */
    static boolean isNext(Passage before, Line line) {
        return line.afterGap()
                && line.words().has(NUMBERED_PART)
                && before.has(NUMBERED_PART)
                && line.words().charAt(0) == before.charAt(0) + 1;
    }

    /** «1. Oppsummering» apart below «… 4. … 5. …» numbers the sections that come after the proposal. */
    static boolean countsAnew(List<Line> decided, Line line) {
        return line.afterGap()
                && line.words().has(FIRST_SECTION)
                && decided.stream().anyMatch(above -> above.words().has(LATER_POINT));
    }
}
