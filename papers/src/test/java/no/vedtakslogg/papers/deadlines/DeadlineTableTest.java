package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTableTest {
    static final Path DOCUMENT = Path.of("../docs/deadlines.md");
    static final String INTRODUCTION = """
            # Deadlines the reader understands

            Every phrase here stands in `phrases.tsv` beside the tests of `no.vedtakslogg.papers.deadlines` and is read in each
            build; this table is written from it. After a new phrase is added there, `mvn test -Ddeadlines.write=true` in
            `papers` writes this page anew.

            Where nothing else is told, the words are said by ASU on 29.10.2024. The phrase is set in **bold** within its
            sentence. An open side is left empty: «innen» tells the last day and no first, «fra» the first day and no last.

            Where to add a phrase: a class in the package for each family (`Weeks`, `Months`, `PartsOfYear`, `Seasons`, `Feasts`,
            `Years`, `Meetings`, `Rhythms`, `Conditions`, `VagueTimes` and so on), and `Lead` for the words before a time.

            What was chosen where usage differs: spring is March to May, summer June to August, autumn September to November;
            «før sommeren» ends 30 June and «etter sommeren» is 16 August to 30 September; «på nyåret» is January and February;
            «primo», «medio» and «ultimo» are the first ten days of a month, the next ten and the rest; «innen jul» ends 23 December;
            «romjula» is 27 to 30 December, a school year August to July and «skolestart» 15 to 25 August;
            «til våren» is this spring until a month of it has gone, and «uka etter påske» begins on the Monday behind the feast.
            """;

    @Test
    void the_document_shows_the_table_as_it_is_tested() throws IOException {
        if (Boolean.getBoolean("deadlines.write")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(DOCUMENT).hasContent(document());
    }

    private static String document() {
        var page = new StringBuilder(INTRODUCTION);
        String heading = "";
        for (PhraseTable.Row row : PhraseTable.rows()) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                page.append("\n## ")
                        .append(heading)
                        .append("\n\n| phrase | kind | first day | last day | hangs on |\n|---|---|---|---|---|\n");
            }
            page.append(line(row));
        }
        return page.toString();
    }

    private static String line(PhraseTable.Row row) {
        String said = row.saidOn().toString().equals("2024-10-29") ? "" : " (said " + row.saidOn() + ")";
        return "| %s%s | %s | %s | %s | %s |%n"
                .formatted(
                        row.marked().replace("[", "**").replace("]", "**"),
                        said,
                        row.kind().name().toLowerCase(Locale.ROOT),
                        day(row.days().earliest()),
                        day(row.days().latest()),
                        row.hangsOn());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
