package no.vedtakslogg.papers.decisionlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import org.jspecify.annotations.Nullable;

/** Reads a decision log in a table; a case that goes over several rows names itself in the first of them. */
public final class Logs {
    private static final Pattern NUMBER = name("saks?\\.?\\s?(?:nr|nummer)\\.?|saksnr\\.?|sak|nr\\.?|sak nr\\.?");
    private static final Pattern DAY = name("møtedato|dato|møte|vedtaksdato|dato for vedtak|møtedag|vedtatt");
    private static final Pattern BODY = name("utvalg|utval|organ|forum");
    private static final Pattern TITLE = name("tittel|sakstittel|tema|emne|sak|saken gjelder|overskrift|gjelder");
    private static final Pattern DECISION =
            name("vedtak(?:stekst|spunkt)?|beslutning|konklusjon|referat/vedtak|vedtak/oppfølging");
    private static final Pattern WHO =
            name("ansvar(?:lig|leg)?(?: .{0,25})?|hvem|kven|oppfølging ved|oppfølgingsansvarlig");
    private static final Pattern DEADLINE = name("frist|tidsfrist|når|forfallsdato");
    private static final Pattern STATUS =
            name("status|oppfølging|utført|fullført|status/oppfølging|kommentar|merknad|oppfølging/status");

    private static Pattern name(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Logs() {}

    private record Columns(int number, int day, int body, int title, int decision, int who, int deadline, int status) {}

    /** The rows of a part's decision logs, in their order. */
    public static List<LogRow> of(Part part) {
        var rows = new ArrayList<LogRow>();
        for (var table : part.logTables()) {
            read(table, rows);
        }
        return rows;
    }

    private static void read(Table table, List<LogRow> rows) {
        var header = 0;
        while (header < table.rows().size() - 1 && find(table.rows().get(header), DECISION, -1) < 0) {
            header++;
        }
        var names = table.rows().get(header);
        var number = find(names, NUMBER, -1);
        var at = new Columns(
                number,
                find(names, DAY, -1),
                find(names, BODY, -1),
                find(names, TITLE, number),
                find(names, DECISION, -1),
                find(names, WHO, -1),
                find(names, DEADLINE, -1),
                find(names, STATUS, -1));
        LogRow before = null;
        for (var row : table.rows().subList(header + 1, table.rows().size())) {
            var read = row(row, at, before);
            if (read != null) {
                rows.add(read);
                before = read;
            }
        }
    }

    private static int find(Row names, Pattern name, int but) {
        for (var i = 0; i < names.cells().size(); i++) {
            if (i != but && name.matcher(names.text(i).strip()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable LogRow row(Row row, Columns at, @Nullable LogRow before) {
        var decided = lines(row, at.decision());
        if (decided.isEmpty()) {
            return null;
        }
        var numberCell = words(row, at.number());
        var start = numberCell == null ? null : CaseNumbers.atStart(numberCell).orElse(null);
        var above = numberCell == null ? before : null;
        Found<CaseNumber> number = start != null ? start.number() : above == null ? null : above.number();
        var titled = words(row, at.title());
        var title = titled != null ? titled : start != null && !start.rest().isBlank() ? start.rest() : null;
        var dated = words(row, at.day());
        Found<LocalDate> day = dated == null ? null : Days.first(dated).orElse(null);
        return new LogRow(
                number,
                day == null && above != null ? above.meetingOn() : day,
                found(words(row, at.body())),
                title == null && above != null ? above.title() : found(title),
                Points.decided(decided),
                found(words(row, at.who())),
                found(words(row, at.deadline())),
                found(words(row, at.status())));
    }

    private static @Nullable Found<String> found(@Nullable Passage words) {
        return words == null ? null : Found.words(words, Certainty.CERTAIN);
    }

    private static List<Line> lines(Row row, int column) {
        return column < 0 || column >= row.cells().size()
                ? List.of()
                : row.cells().get(column).lines();
    }

    private static @Nullable Passage words(Row row, int column) {
        var lines = lines(row, column);
        return lines.isEmpty() ? null : row.cells().get(column).words();
    }
}
