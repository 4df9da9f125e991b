package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.RomanFigures;

/**
 * The rows of an agenda that have neither number nor time: a bullet each, letters or Roman figures that count them, or titles
 * alone.
 *
 * @param mark what stands before the title of each
 */
record MarkedRows(List<Line> rows, Pattern mark) {
    private static final Pattern ROMAN = Pattern.compile(
            "^(?:(?iu:sak|punkt|pkt)\\.?\\s+)?(?<count>[IVX]{1,5})(?:\\s?[.):]|\\s[–-])\\s+(?=[\\p{L}«\"])");
    private static final Pattern LETTER = Pattern.compile(
            "^(?:(?iu:sak|punkt|pkt)\\.?\\s+)?(?<count>[A-Za-z])(?:\\s?[.):]|\\s[–-])\\s+(?=[\\p{L}«\"])");
    private static final Pattern NOTHING = Pattern.compile("^(?=\\S)");
    // a title, and no sentence, label or greeting
    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu}«\"][^:]{3,90}(?<![.!?])$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}.*(?<![.!?:])$");
    private static final int FEWEST = 2;
    private static final int FEWEST_COUNTED = 3;

    static MarkedRows in(List<Line> lines) {
        if (lines.stream().anyMatch(line -> AgendaLine.isRow(line.words()))) {
            return new MarkedRows(List.of(), Bullet.MARK);
        }
        var bullets = bullets(lines);
        if (bullets.size() >= FEWEST) {
            return new MarkedRows(bullets, Bullet.MARK);
        }
        return Stream.of(ROMAN, LETTER)
                .map(mark -> new MarkedRows(counted(lines, mark), mark))
                .filter(marked -> marked.rows.size() >= FEWEST_COUNTED)
                .findFirst()
                .orElseGet(() -> new MarkedRows(titles(lines), NOTHING));
    }

    // titles straight below each other, from what meetings begin with or to what they end with
    private static List<Line> titles(List<Line> lines) {
        var list = lines.stream()
                .dropWhile(line -> line.words().has(AgendaLines.GROUP))
                .takeWhile(line -> line.words().has(TITLE)
                        || line.words().has(GOES_ON)
                        || line.words().has(AgendaLines.GROUP))
                .toList();
        var last =
                list.stream().filter(line -> line.words().has(AgendaLines.LAST)).reduce((one, next) -> next);
        var end = last.map(line -> list.indexOf(line) + 1).orElseGet(() -> tight(list));
        var rows = list.subList(0, end).stream()
                .filter(line -> line.words().has(TITLE) && !line.words().has(AgendaLines.GROUP))
                .toList();
        return rows.size() >= FEWEST_COUNTED
                        && (last.isPresent() || rows.getFirst().words().has(AgendaLines.FIRST))
                ? rows
                : List.of();
    }

    private static int tight(List<Line> list) {
        var at = Math.min(1, list.size());
        while (at < list.size() && !list.get(at).afterGap()) {
            at++;
        }
        return at;
    }

    // a bullet further in tells of the row above it, and «Vedtakssaker» alone divides the list
    private static List<Line> bullets(List<Line> lines) {
        return lines.stream()
                .dropWhile(line -> line.words().has(AgendaLines.GROUP))
                .findFirst()
                .filter(line -> Bullet.isBefore(line.words()))
                .map(first -> lines.stream()
                        .takeWhile(line -> Bullet.isBefore(line.words())
                                || !line.afterGap()
                                || line.isFurtherInThan(first)
                                || line.words().has(AgendaLines.GROUP))
                        .filter(line -> Bullet.isBefore(line.words()) && !line.isFurtherInThan(first))
                        .toList())
                .orElse(List.of());
    }

    private static List<Line> counted(List<Line> lines, Pattern mark) {
        var rows = new ArrayList<Line>();
        for (var line : lines) {
            var count = line.words().matcher(mark);
            if (count.find() && count(count.group("count"), mark) == rows.size() + 1) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static int count(String words, Pattern mark) {
        return mark == ROMAN ? RomanFigures.count(words) : Character.toLowerCase(words.charAt(0)) - 'a' + 1;
    }

    /** The lines with the marks of the rows left out. */
    List<Line> unmarked(List<Line> lines) {
        return lines.stream().map(line -> has(line) ? unmarked(line) : line).toList();
    }

    /** The rows as they stand among the lines without their marks. */
    MarkedRows unmarked() {
        return new MarkedRows(rows.stream().map(this::unmarked).toList(), mark);
    }

    private Line unmarked(Line line) {
        var marked = line.words().matcher(mark);
        return marked.find() ? line.with(line.words().sub(marked.end()).strip()) : line;
    }

    boolean has(Line line) {
        return rows.stream()
                .anyMatch(
                        row -> row.words().span().from() == line.words().span().from());
    }
}
