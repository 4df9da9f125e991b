package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table without lines: words that begin at the same places, row after row. */
record Aligned(List<List<List<PdfLine>>> rows, List<Float> starts, int lines) {
    private static final float NEAR = 5f;
    private static final float CLOSE = 0.92f;
    private static final int LONGEST_ROW = 40;

    /** The table that begins at a line, or nothing. */
    static @Nullable Aligned from(List<PdfLine> lines, int from, float step) {
        var first = lines.get(from).chunks(startsBelow(lines, from));
        if (first.size() < 2 || first.getFirst().text().strip().endsWith(":") && first.size() == 2) {
            return null;
        }
        var to = from + 1;
        var starts = new ArrayList<>(first.stream().map(PdfLine::left).toList());
        var shared = 0;
        while (to < lines.size() && to - from < LONGEST_ROW * 20) {
            var chunks = lines.get(to).chunks(starts);
            var near = lines.get(to).baseline() - lines.get(to - 1).baseline() < 3.2f * step;
            if (!near || !fits(chunks, starts) && !(chunks.size() >= 3 && overlap(chunks, starts) >= 2)) {
                break;
            }
            if (chunks.size() >= 2) {
                shared++;
                chunks.stream()
                        .map(PdfLine::left)
                        .filter(left -> column(starts, left) < 0)
                        .forEach(starts::add);
                starts.sort(Float::compare);
            }
            to++;
        }
        var pitch = pitch(lines.subList(from, to), starts);
        while (to > from + 1
                && lines.get(to - 1).chunks(starts).size() < 2
                && column(starts, lines.get(to - 1).left()) == 0
                && !isClose(lines.get(to - 2), lines.get(to - 1), pitch)) {
            to--; // lines that only begin at the margin are words below the table
        }
        return shared < 1 || shared < 2 && first.size() < 3
                ? null
                : new Aligned(rows(lines.subList(from, to), starts, pitch, step), starts, to - from);
    }

    // the longest words of a column leave the smallest gap, and that may be the one in the first line
    private static List<Float> startsBelow(List<PdfLine> lines, int from) {
        var below = from + 1 < lines.size() ? lines.get(from + 1).chunks() : List.<PdfLine>of();
        return below.size() < 2 ? List.of() : below.stream().map(PdfLine::left).toList();
    }

    // how far rows stand from each other: those of them that have no fewer cells than the line above; 0 where none has
    private static float pitch(List<PdfLine> lines, List<Float> starts) {
        var cells = lines.stream().map(line -> line.chunks(starts).size()).toList();
        var distances = IntStream.range(1, lines.size())
                .filter(at -> cells.get(at) > 1 && cells.get(at) >= cells.get(at - 1))
                .mapToObj(at -> lines.get(at).baseline() - lines.get(at - 1).baseline())
                .sorted()
                .toList();
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    // within a cell lines stand closer than rows do
    private static boolean isClose(PdfLine above, PdfLine line, float pitch) {
        return line.baseline() - above.baseline() < CLOSE * pitch;
    }

    private static int overlap(List<PdfLine> chunks, List<Float> starts) {
        return (int) chunks.stream()
                .filter(chunk -> column(starts, chunk.left()) >= 0)
                .count();
    }

    // every part begins in a column, and none runs into the next one
    private static boolean fits(List<PdfLine> chunks, List<Float> starts) {
        for (var chunk : chunks) {
            var column = column(starts, chunk.left());
            if (column < 0 || column + 1 < starts.size() && chunk.right() > starts.get(column + 1) + NEAR) {
                return false;
            }
        }
        return true;
    }

    private static int column(List<Float> starts, float left) {
        for (var i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - left) <= NEAR) {
                return i;
            }
        }
        return -1;
    }

    // a new row begins where the first column has words that do not go on with those above, or after air
    private static List<List<List<PdfLine>>> rows(List<PdfLine> lines, List<Float> starts, float pitch, float step) {
        var rows = new ArrayList<List<List<PdfLine>>>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var chunks = line.chunks(starts);
            var first = chunks.getFirst();
            var opens = rows.isEmpty()
                    || column(starts, first.left()) == 0
                            && !Character.isLowerCase(first.text().charAt(0))
                            && !(isClose(lines.get(at - 1), line, pitch) && isWithin(rows.getLast(), chunks, starts))
                    || line.baseline() - lines.get(at - 1).baseline() > 1.45f * step;
            if (opens) {
                var row = new ArrayList<List<PdfLine>>();
                starts.forEach(start -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            for (var chunk : chunks) {
                rows.getLast().get(column(starts, chunk.left())).add(chunk);
            }
        }
        return rows;
    }

    // words may go on only in cells that have some, and not in all of them: that would be a row like the one above
    private static boolean isWithin(List<List<PdfLine>> row, List<PdfLine> chunks, List<Float> starts) {
        return chunks.stream().noneMatch(chunk -> row.get(column(starts, chunk.left()))
                        .isEmpty())
                && chunks.size() < row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    float right(int column) {
        return column + 1 < starts.size()
                ? starts.get(column + 1) - NEAR
                : (float) rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToDouble(PdfLine::right)
                        .max()
                        .orElse(0);
    }
}
