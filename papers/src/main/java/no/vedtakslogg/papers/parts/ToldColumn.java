package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.KeyWords;

/** The columns of minutes that tell what was said of a case, or decided, by their names in bokmål and nynorsk. */
final class ToldColumn {
    private static final String RESULT =
            "(?:vedtak|beslutning(?:er)?|konklusjon(?:er)?|avgjerd(?:er)?|tiltak|aksjon(?:er)?|oppfølging|anbefaling(?:er)?|avtal[et])";
    private static final Pattern TREATED = ColumnNames.named(
            RESULT + " ?(?:/|og|&) ?" + RESULT
                    + "|referat|vedtak|beslutning|konklusjon|diskusjon|referat/vedtak|behandling|saksgang|drøfting|vedtak/oppfølging|referat/konklusjon|oppsummering|konklusjon/oppfølging|innhold/vedtak|referat og vedtak|handsaming|avgjerd|drøftet|drøfta|besluttet|beslutta|aksjon(?:er|ar)?|aksjonspunkt(?:er)?|(?:hva|kva) (?:ble|blei|vart) (?:vi |det )?(?:(?:enige?|einige?|samde?) om|avtalt|avtala|bestemt|besluttet|beslutta|vedtatt|vedteke)\\??|konklusjon/vedtak|vedtak/konklusjon");
    // «Hva ble sagt», «Kommentarer og innspill», «Bakgrunn»: beside titles they tell of the cases too
    private static final KeyWords SAID = new KeyWords(
            "referat|diskusjon|drøfting|drøftinger|drøftingar|behandling|handsaming|kommentar|kommentarer|kommentarar|notat|notater|oppsummering|innspill|innspel|sagt|snakket|snakka|prata|pratet|diskuterte|drøftet|drøfta|gjennomgått|konklusjon|konklusjoner|konklusjonar|vedtak|beslutning|beslutninger|avgjerd|avgjørelse|vedtatt",
            "og|i|om|på|fra|frå|til|hva|kva|ble|vart|det|møtet|saken|saka|vi|kort|oppfølging|tiltak|bakgrunn|status|ansvar");
    // beside numbers and titles, in minutes
    private static final Pattern DONE =
            ColumnNames.named("tiltak|oppfølging|oppfølgjing|resultat|(?:hva|kva) (?:gjør|gjer) vi\\??|aksjon");

    private ToldColumn() {}

    /** Whether the words are the name of such a column. */
    static boolean is(String name) {
        return TREATED.matcher(name).matches() || SAID.are(KeyWords.in(name));
    }

    /**
     * Whether one of these columns is named in a table and says something: «Protokoll» in every row of a column named «Vedtak»
     * only leads to the words.
     */
    static boolean areFilled(List<String> names, Table table) {
        var header = table.rows().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> tellsInMinutes(cell.text().strip())))
                .findFirst();
        return (names.stream().anyMatch(ToldColumn::is)
                        || names.size() > 2
                                && names.stream().anyMatch(ToldColumn::isDone)
                                && names.stream().anyMatch(ColumnNames.TITLE::is))
                && header.filter(row -> table.rows().stream()
                                .filter(other -> other != row)
                                .anyMatch(other -> saysMore(row, other)))
                        .isPresent();
    }

    private static boolean tellsInMinutes(String column) {
        return is(column) || isDone(column);
    }

    private static boolean isDone(String column) {
        return DONE.matcher(column).matches();
    }

    private static boolean saysMore(Table.Row header, Table.Row row) {
        for (var column = 0; column < header.cells().size(); column++) {
            if (tellsInMinutes(header.text(column).strip())
                    && row.text(column).strip().contains(" ")) {
                return true;
            }
        }
        return false;
    }
}
