package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.words.Heading;

/**
 * What a row of the minutes' table gives somebody to do, where it says so only by who answers and by when: «Per viste
 * tallene. Rutinen prøves i tre måneder. | Per | 1. juni». What comes of a case stands last in what was said of it.
 */
final class AnsweredTalk {
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[\\p{L}\\d)»]{2}[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern SHORT =
            Pattern.compile("(?iu)\\b(?:ca|evt|ev|nr|pkt|kl|jf|jfr|bl|inkl|ift|ref|kap|dvs|st)\\.$");

    private AnsweredTalk() {}

    /** The last sentence of each of the rows that tell by when, or whose sentence names who answers; the sections are those of the case. */
    static List<CaseSections.Text> in(CaseSections sections, List<AnsweredRow> rows) {
        var lines = Stream.concat(
                        sections.top.stream(),
                        sections.sections.stream()
                                .filter(section -> section.kind() != Heading.INPUT)
                                .flatMap(section -> section.lines().stream()))
                .toList();
        var told = rows.stream()
                .flatMap(row -> last(row, lines).filter(line -> !row.by().isEmpty() || names(line, row)).stream())
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(new CaseSections.Text(
                        Heading.FOLLOW_UP, told.getFirst().words().none(), new ArrayList<>(told)));
    }

    private static Optional<Line> last(AnsweredRow row, List<Line> lines) {
        var own = lines.stream()
                .filter(line -> row.words().span().contains(line.words().span()))
                .toList();
        if (own.isEmpty()) { // a list below all cases tells of it
            return Optional.of(new Line(row.task() == null ? row.words() : row.task(), Style.PLAIN, 0, true));
        }
        var from = own.size() - 1;
        while (from > 0 && !own.get(from).afterGap()) {
            from--;
        }
        var paragraph = Passage.join(
                own.subList(from, own.size()).stream().map(Line::words).toList());
        return Optional.of(own.get(from).with(lastSentence(paragraph)).apart());
    }

    // «Ansvar» alone may name who presented the case
    private static boolean names(Line line, AnsweredRow row) {
        return row.who().stream().anyMatch(who -> line.text().contains(who.strip()));
    }

    private static Passage lastSentence(Passage paragraph) {
        var next = paragraph.matcher(NEXT_SENTENCE);
        var from = 0;
        while (next.find()) {
            if (!paragraph.sub(from, next.start()).has(SHORT)) {
                from = next.end();
            }
        }
        return paragraph.sub(from);
    }
}
