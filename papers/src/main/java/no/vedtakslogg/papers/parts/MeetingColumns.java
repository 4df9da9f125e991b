package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.KeyWords;

/**
 * The names of the columns that tell where and when a case is treated: «Utvalg | Møtedato | Saksnr», «Saken behandles i: |
 * Møtedato | Møtesaksnummer», «Styre, utval, komite m.m. | Møtedato | Saksnr.», «Til | Møtedato | Sak».
 */
public final class MeetingColumns {
    private static final KeyWords BODY = new KeyWords(
            "utvalg|utval|utvalget|utvalet|organ|organet|styre|styret|råd|rådet|nemnd|komit[eé]|utval(?:g)?sna[vm]n|behandlingsorgan",
            "politisk|følgende|følgjande|saken|saka|sak|som|skal|har|er|blir|vert|behandler|handsamar|behandlende|handsamande|behandles|behandlast|handsamast"
                    + "|behandlet|behandla|handsama|behandling|handsaming|møte|navn|namn|på|i|av|og|eller|m|mm|v|mv|o|l");
    // «Saken behandles i», «Møte i»: whatever stands there is a body
    private static final KeyWords TREATED = new KeyWords(
            "behandles|behandlast|handsamast|behandlet|behandla|handsama|(?:møte)?(?:behandling|handsaming)|møte",
            "saken|saka|sak|skal|har|er|blir|vert|vært|vore|i|av");
    private static final Pattern IN = Pattern.compile("(?iu).+ (?:i|av):?");
    private static final KeyWords DAY = new KeyWords(
            "(?:møte|vedtaks|behandlings|handsamings)?(?:dato|dag)|møte",
            "møte|møtet|vedtak|vedtaket|behandling|handsaming|for|av|i|den");
    // «Saksgang» above the bodies; beside other columns it tells what was said
    private static final Pattern WAY = ColumnNames.named("saksgang|behandlingsrekkefølge");
    // «Til» beside «Møtedato»; beside a clock time or a day alone it may be anything
    private static final Pattern TO =
            ColumnNames.named("(?:(?:saken|saka|sak) )?(?:går )?til(?: (?:utvalg|utval|organ|møte i))?");
    private static final Pattern DAY_OF_MEETING = ColumnNames.named("møtedato|møtedag|dato for møte(?:t)?");
    private static final int MOST = 5;
    private static final int LONGEST = 5;

    private MeetingColumns() {}

    /** Whether the words name the column of the bodies. */
    static boolean isBody(CharSequence name) {
        var words = KeyWords.in(name);
        return BODY.are(words) || IN.matcher(name).matches() && TREATED.are(words);
    }

    /** Whether the words name the column of the days. */
    static boolean isDay(CharSequence name) {
        return DAY.are(KeyWords.in(name));
    }

    /** Whether these names of columns, and no others, tell where and when a case is to be treated. */
    static boolean are(List<String> names) {
        return names.size() > 1
                && names.size() <= MOST
                && names.stream()
                        .anyMatch(name -> isBody(name) || WAY.matcher(name).matches() || isSentTo(name, names))
                && names.stream().anyMatch(MeetingColumns::isDay)
                && names.stream().allMatch(MeetingColumns::isOne);
    }

    private static boolean isSentTo(String name, List<String> names) {
        return TO.matcher(name).matches()
                && names.stream()
                        .anyMatch(other -> DAY_OF_MEETING.matcher(other).matches());
    }

    /** Whether the rows, below one cell that opens them, each tell which body treats a case, when and as which number. */
    static boolean areListed(Table table) {
        var rows = table.rows();
        return rows.size() > 1
                && rows.getFirst().filled().size() == 1
                && rows.stream().skip(1).allMatch(MeetingColumns::tellsTreatment);
    }

    private static boolean tellsTreatment(Table.Row row) {
        return row.filled().size() == 3
                && row.filled().stream().anyMatch(cell -> CaseNumbers.areAlone(cell.words()))
                && row.filled().stream()
                        .anyMatch(cell -> Days.first(cell.words()).isPresent());
    }

    /** Whether a line opens a list of the bodies that treat the case: «Saksgang:», «Saken behandles i:», «Behandling:». */
    static boolean opensList(Line line) {
        var name = line.words().strip();
        return isBody(name.toString())
                || WAY.matcher(name).matches()
                || TREATED.are(KeyWords.in(name)) && name.toString().endsWith(":");
    }

    /** Whether the words tell that something is treated: «Behandling», «Møtebehandling». */
    static boolean isTreated(CharSequence name) {
        return TREATED.are(KeyWords.in(name));
    }

    /** Whether a line only names the table of meetings straight below it: «SAKSGANG». */
    static boolean areNamedAt(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Line line
                && WAY.matcher(line.words().strip()).matches()
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Table table
                && TableRole.of(table, false, false, false) == TableRole.MEETINGS;
    }

    /** The names that the words are made of, one behind the other: «Saksnr.: Utvalg Møtedato»; none, if they are not. */
    static List<String> namesIn(String words) {
        var left = List.of(words.strip().split("\\s+"));
        var names = new ArrayList<String>();
        while (!left.isEmpty() && names.size() < MOST) {
            var many = Math.min(left.size(), LONGEST);
            while (many > 0 && !isOne(String.join(" ", left.subList(0, many)))) {
                many--;
            }
            if (many == 0) {
                return List.of();
            }
            names.add(String.join(" ", left.subList(0, many)));
            left = left.subList(many, left.size());
        }
        return left.isEmpty() ? names : List.of();
    }

    /** Whether the words name one of these columns. */
    public static boolean isOne(String name) {
        return isBody(name)
                || isDay(name)
                || WAY.matcher(name).matches()
                || TO.matcher(name).matches()
                || ColumnNames.NUMBER.is(name)
                || ColumnNames.TYPE.is(name);
    }

    /** The numbers that a table of meetings has for its case. */
    static List<CaseNumber> numbers(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream())
                .flatMap(cell -> CaseNumbers.atStart(cell.words()).stream())
                .filter(start -> start.rest().isBlank())
                .map(start -> start.number().value())
                .toList();
    }
}
