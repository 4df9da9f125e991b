package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;

/** Reads the table at the top of a case paper that says where and when the case is to be treated. */
final class PlannedTreatments {
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)(?:saks?(?:nr|nummer)?\\.?|utvalg(?:ssak(?:snr)?)?|utval(?:ssak|snamn)?|utvalgsnavn|organ|behandl.*|møtedato|dato|råd/utvalg|type|sakstype):?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");

    private PlannedTreatments() {}

    static List<PlannedTreatment> of(Table table) {
        var planned = new ArrayList<PlannedTreatment>();
        for (var row : table.rows()) {
            var names = row.filled().stream()
                    .allMatch(cell -> HEADER.matcher(cell.text().strip()).matches());
            if (names) {
                continue;
            }
            Found<CaseNumber> number = null;
            Found<String> body = null;
            Found<java.time.LocalDate> day = null;
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
                    body = Found.words(words, Certainty.CERTAIN);
                }
            }
            if (body != null || number != null) {
                planned.add(new PlannedTreatment(number, body, day));
            }
        }
        return planned;
    }
}
