package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.KeyWords;

/** The names that action plans give to the columns of their tables, in bokmål and nynorsk. */
public enum PlanColumn {
    GOAL(
            "(?:del|hoved|hovud|resultat|effekt)?mål(?:setting(?:er)?|setjing(?:ar)?)?|(?:innsats|satsings|satsnings|fokus)område[rt]?",
            "for|og|i|nr|felles|vårt|våre|strategiske?"),
    MEASURE(
            "tiltak(?:et|ene|a)?|tiltaksbeskrivelse|handling(?:er|ar)?|aktivitet(?:er|ar)?|oppgaver?|oppgåver?|arbeidsoppgaver|arbeidsoppgåver|gjøres|gjerast",
            "aktuelle|konkrete?|planlagte?|nye|felles|beskrivelse|skildring|av|og|i|hva|kva|skal|må|fr[ae]mdrift"),
    WHO(
            "(?:hoved|hovud|tiltaks|oppfølgings)?ansvar(?:et|lige?|lege?)?|hvem|kven|tiltakse(?:ier|igar)",
            "for|og|i|hos|part|instans|eining|enhet|gjennomføring|oppfølging|gjør|gjer|gjøre|gjere|utfører|det|skal|har|er"),
    WHEN(
            "tids(?:ramme|plan|punkt|perspektiv)|tid|periode|gjennomføring|gjennomføres|start|oppstart",
            "for|og|av|frist|ferdig|slutt"),
    STATUS(
            "(?:farge)?status|måloppnåelse|måloppnåing|fr[ae]mdrift|utført|gjort|gjennomført|evaluering|kommentar(?:er|ar)?|merknad(?:er)?",
            "og|per|pr|på|i|for|siste|\\d{1,4}|(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\\p{L}*");

    private static final int FIRST_ROWS = 3;
    private static final Pattern CASE = Pattern.compile("(?iu)\\p{L}*saks?(?:nr|nummer)?\\b.*");

    private final KeyWords words;

    PlanColumn(String keys, String filling) {
        words = new KeyWords(keys, filling);
    }

    /** Whether the words are such a name. */
    public boolean is(CharSequence name) {
        return words.are(KeyWords.in(name))
                || this == WHO && ColumnNames.WHO.is(name)
                || this == WHEN && ColumnNames.WHEN.is(name);
    }

    /** Whether one of the first rows of a table names its columns so. */
    static boolean areNamedIn(Table table, Predicate<List<String>> named) {
        return table.rows().stream()
                .limit(FIRST_ROWS)
                .map(row ->
                        row.filled().stream().map(cell -> cell.text().strip()).toList())
                .anyMatch(named);
    }

    /** Whether columns named so tell of measures, and of more than what they are. */
    static boolean tellOfMeasures(List<String> names) {
        return any(names, MEASURE) && Stream.of(GOAL, WHO, WHEN, STATUS).anyMatch(column -> any(names, column));
    }

    /** Whether columns named so say what is done of a plan, who does it, and how far it has come or shall. */
    static boolean tellOfProgress(List<String> names) {
        return any(names, MEASURE)
                && any(names, WHO)
                && (any(names, STATUS) || names.stream().anyMatch(ColumnNames.WHEN::is))
                && names.stream().noneMatch(name -> CASE.matcher(name).matches());
    }

    private static boolean any(List<String> names, PlanColumn column) {
        return names.stream().anyMatch(column::is);
    }
}
