package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.MeetingColumns;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.ShortForm;
import org.jspecify.annotations.Nullable;

/** Reads the table at the top of a case paper that says where and when the case is to be treated. */
final class PlannedTreatments {
    // «1 Formannskapet»: the bodies may be counted
    private static final Pattern COUNT = Pattern.compile("^\\d{1,2}\\.?\\s+(?=\\p{Lu})");
    // «Eldrerådet», «SSU»
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}|^\\p{Lu}{2,5}$");

    private PlannedTreatments() {}

    /** The treatments that the table tells; the number of the case itself is that of its only one. */
    static List<PlannedTreatment> of(Table table, @Nullable Found<CaseNumber> ofCase) {
        var planned = in(table);
        return planned.size() == 1 && planned.getFirst().number() == null
                ? List.of(planned.getFirst().numbered(ofCase))
                : planned;
    }

    private static List<PlannedTreatment> in(Table table) {
        var planned = new ArrayList<PlannedTreatment>();
        var header = table.rows().stream().filter(PlannedTreatments::isHeader).findFirst();
        var below = table.rows()
                .subList(
                        header.map(table.rows()::indexOf).orElse(-1) + 1,
                        table.rows().size());
        for (var row : below) {
            if (isHeader(row)) {
                continue;
            }
            Found<CaseNumber> number = null;
            Found<String> body = null;
            Found<LocalDate> day = null;
            for (var cell : row.filled()) {
                Passage words = cell.words();
                var start =
                        CaseNumbers.atStart(words).filter(found -> found.rest().isBlank());
                var on = Days.first(words);
                if (start.isPresent() && number == null) {
                    number = start.get().number();
                } else if (on.isPresent() && day == null) {
                    day = on.get();
                } else if (words.has(LETTERS) && body == null) {
                    var count = words.matcher(COUNT);
                    body = Found.words(
                            ShortForm.without(count.find() ? words.sub(count.end()) : words), Certainty.CERTAIN);
                }
            }
            if (body != null || number != null || day != null && row.filled().size() == 1) {
                planned.add(new PlannedTreatment(ofYear(number, day), body, day));
            }
        }
        return planned;
    }

    // «26/24» beside a day in 2026 is the 24th of that year
    private static @Nullable Found<CaseNumber> ofYear(
            @Nullable Found<CaseNumber> number, @Nullable Found<LocalDate> day) {
        return number == null
                        || day == null
                        || !number.value().hasYearFirst(day.value().getYear())
                ? number
                : number.map(written -> written.ofYear(day.value().getYear()));
    }

    // «Dato | Løpenr | Arkiv» and their values may stand above it in the same table
    private static boolean isHeader(Table.Row row) {
        return row.filled().stream()
                .allMatch(cell -> MeetingColumns.isOne(cell.text().strip()));
    }
}
