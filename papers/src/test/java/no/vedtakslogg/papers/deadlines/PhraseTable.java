package no.vedtakslogg.papers.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of phrases with the answers that are expected, {@code phrases.tsv}. */
final class PhraseTable {
    /** One phrase in its sentence, marked by brackets, and what it means. */
    record Row(String heading, LocalDate saidOn, Use use, String marked, TimeKind kind, Days days, String hangsOn) {
        String sentence() {
            return marked.replace("[", "").replace("]", "");
        }

        Span span() {
            return new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        }

        String words() {
            return span().in(sentence());
        }
    }

    private PhraseTable() {}

    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        String heading = "";
        for (String line : text().lines().skip(1).toList()) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else {
                rows.add(row(heading, line.split("\t", -1)));
            }
        }
        return rows;
    }

    private static Row row(String heading, String[] cells) {
        return new Row(
                heading,
                LocalDate.parse(cells[0]),
                Use.valueOf(cells[1]),
                cells[2],
                TimeKind.valueOf(cells[3]),
                new Days(day(cells[4]), day(cells[5])),
                cells[6]);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static String text() {
        try (var file = Objects.requireNonNull(PhraseTable.class.getResourceAsStream("phrases.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
