package no.vedtakslogg.query.asking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as an Excel workbook (XLSX) while it is read: days are days and numbers are numbers, the names of the
 * columns stay in sight, and each column can be filtered. What somebody typed is always text there, never a formula.
 */
public final class Xlsx implements Spreadsheet, AutoCloseable {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDEST = 60;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int columns;

    public Xlsx(OutputStream out, String name) {
        workbook = new Workbook(out, "Vedtakslogg", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(@Nullable Object... fields) {
        columns = Math.max(columns, fields.length);
        for (var column = 0; column < fields.length; column++) {
            cell(column, fields[column]);
        }
        if (row == 0) {
            head(fields);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object field) {
        switch (field) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                sheet.value(row, column, readable(field.toString()));
                if (row > 0 && field.toString().length() > WIDEST) {
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
    }

    private void head(@Nullable Object[] names) {
        for (var column = 0; column < names.length; column++) {
            sheet.style(0, column).bold().fillColor("F3F5F7").set();
            var length = String.valueOf(names[column]).length();
            sheet.width(
                    column,
                    String.valueOf(names[column]).matches("Vedtak|Vedtakspunkt|Oppgave|Sakstittel|Merknad")
                            ? WIDEST
                            : Math.max(14, length + 4));
        }
    }

    /** What XML cannot hold, and what is too long for a cell, is left out. */
    private static String readable(String text) {
        var clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, Math.max(row - 1, 0), columns - 1);
        }
        sheet.finish();
        workbook.finish();
    }
}
