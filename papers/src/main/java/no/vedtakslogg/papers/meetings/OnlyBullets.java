package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** An agenda whose rows have no numbers and no times, but a bullet each; a bullet further in tells of the row above it. */
record OnlyBullets(List<Line> rows) {
    private static final Pattern BULLET = Pattern.compile("^[-–•·●○▪*]\\s+(?=\\S)");
    private static final double SAME_INDENT = 0.6;
    private static final int FEWEST = 2;

    static OnlyBullets in(List<Line> lines) {
        var list = lines.stream()
                .takeWhile(line -> line.words().has(BULLET) || !line.afterGap())
                .toList();
        var bullets = list.stream()
                .filter(line -> line.words().has(BULLET)
                        && line.indent() < list.getFirst().indent() + SAME_INDENT)
                .toList();
        return new OnlyBullets(bullets.size() < FEWEST || bullets.getFirst() != lines.getFirst() ? List.of() : bullets);
    }

    boolean has(Line line) {
        return rows.stream()
                .anyMatch(
                        row -> row.words().span().from() == line.words().span().from());
    }

    Passage rest(Line line) {
        var bullet = line.words().matcher(BULLET);
        return bullet.find() ? line.words().sub(bullet.end()).strip() : line.words();
    }
}
