package no.vedtakslogg.query.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;

/** Answers with a table as a file to keep, written row by row as it is read. */
public final class SheetFile {
    private SheetFile() {}

    /** As CSV; {@code name} is what the file is called. */
    public static void csv(HttpServletResponse response, String name, Separator separator, Consumer<Spreadsheet> writer)
            throws IOException {
        begin(response, name, "text/csv;charset=UTF-8;header=present");
        try (var csv = new Csv(response.getOutputStream(), separator.character())) {
            writer.accept(csv);
        }
    }

    /** As a workbook for Excel, with one sheet. */
    public static void xlsx(HttpServletResponse response, String name, String sheet, Consumer<Spreadsheet> writer)
            throws IOException {
        begin(response, name, Xlsx.MEDIA_TYPE);
        try (var workbook = new Xlsx(response.getOutputStream(), sheet)) {
            writer.accept(workbook);
        }
    }

    private static void begin(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
    }
}
