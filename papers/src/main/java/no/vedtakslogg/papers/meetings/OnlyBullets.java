package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;

/** The rows of an agenda that have a bullet each, whether or not some have a number or a time too; a bullet further in tells of the row above it. */
record OnlyBullets(List<Line> rows) {
    private static final Pattern BULLET = Pattern.compile("^[-–•·●○▪*]\\s+(?=\\S)");
    private static final double SAME_INDENT = 0.6;
    private static final int FEWEST = 2;

    static OnlyBullets in(List<Line> lines) {
        var list = lines.stream()
                .takeWhile(line -> line.words().has(BULLET)
                        || !line.afterGap()
                        || line.indent() > lines.getFirst().indent() + SAME_INDENT)
                .toList();
        var bullets = list.stream()
                .filter(line -> line.words().has(BULLET)
                        && line.indent() < list.getFirst().indent() + SAME_INDENT)
                .toList();
        var some = bullets.size() >= FEWEST
                && bullets.getFirst() == lines.getFirst()
                && lines.stream().noneMatch(line -> AgendaLine.isRow(line.words()));
        return new OnlyBullets(some ? bullets : List.of());
    }

    /** The lines with the bullets of the rows left out. */
    List<Line> unmarked(List<Line> lines) {
        return lines.stream().map(line -> has(line) ? unmarked(line) : line).toList();
    }

    /** The rows as they stand among the lines without their bullets. */
    OnlyBullets unmarked() {
        return new OnlyBullets(rows.stream().map(OnlyBullets::unmarked).toList());
    }

    private static Line unmarked(Line line) {
        var bullet = line.words().matcher(BULLET);
        return bullet.find() ? line.with(line.words().sub(bullet.end()).strip()) : line;
    }

    boolean has(Line line) {
        return rows.stream()
                .anyMatch(
                        row -> row.words().span().from() == line.words().span().from());
    }
}
