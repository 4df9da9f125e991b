package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * The names of a table's columns where each cell came out of its file as a line: short lines below each other, most of them
 * such as columns are called, straight above the number of the first case.
 */
final class FlatNames {
    private static final Pattern OPENS =
            Pattern.compile("(?iu)^(?:#|n(?:r|ummer)\\b|p(?:kt|unkt)\\b|.*(?:sak|tema|emne|agenda|dagsorden)).*");
    private static final Pattern WHO = Pattern.compile("(?iu).*\\b(?:av|ved|person|oppf\\.?)$");
    private static final Pattern WHEN = Pattern.compile("(?iu)^(?:dato|tid|tidspunkt|deadline)\\b.*");
    private static final Pattern VALUE = Pattern.compile(":\\s*\\S|^(?:\\S+\\s+){3,}\\S+[.!]$");
    private static final int FEWEST = 3;
    private static final int MOST = 7;
    private static final int LONGEST = 45;

    private FlatNames() {}

    /** The names that stand from a line on, or none. */
    static List<Line> at(List<Block> blocks, int from) {
        var names = may(blocks, from);
        var below = from + names.size();
        return areNames(names) && below < blocks.size() && blocks.get(below) instanceof Line first && isFirst(first)
                ? names
                : List.of();
    }

    /** The lines from one on that may be such names, as far as they go: the first title may be among them. */
    static List<Line> may(List<Block> blocks, int from) {
        var names = new ArrayList<Line>();
        for (var at = from; at < blocks.size() && blocks.get(at) instanceof Line line && mayName(line, names); at++) {
            names.add(line);
        }
        return names;
    }

    /** Whether such lines are the names of columns. */
    static boolean areNames(List<Line> names) {
        var known = names.stream().filter(name -> isKnown(name.text().strip())).count();
        return names.size() >= FEWEST
                && names.size() <= MOST
                && names.getFirst().words().strip().has(OPENS)
                && known * 2 >= names.size()
                && names.stream().map(name -> name.text().strip()).anyMatch(FlatNames::isOfMinutes);
    }

    /** Whether such lines may be the names of columns that tell who does what by when. */
    static boolean mayNameTasks(List<Line> names) {
        return names.size() >= FEWEST
                && names.size() <= MOST
                && names.stream().map(name -> name.text().strip()).anyMatch(FlatNames::isKnown);
    }

    private static boolean mayName(Line line, List<Line> before) {
        var words = line.words().strip();
        return words.length() <= LONGEST
                && !words.hasFigure()
                && !words.has(VALUE)
                && (before.isEmpty() || !line.afterGap())
                && before.stream().noneMatch(other -> other.text()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(words.toString().toLowerCase(Locale.ROOT)));
    }

    /** Whether columns of minutes are called so. */
    static boolean isKnown(String name) {
        return TableRole.tells(name)
                || ResultWords.are(name)
                || isWho(name)
                || isWhen(name)
                || ColumnNames.NUMBER.is(name)
                || ColumnNames.TITLE.is(name)
                || ColumnNames.TYPE.is(name);
    }

    private static boolean isOfMinutes(String name) {
        return TableRole.tells(name) || ResultWords.are(name) || ColumnNames.WHEN.is(name);
    }

    private static boolean isFirst(Line line) {
        return CaseNumbers.atStart(line.words()).isPresent()
                || CaseNumbers.ofYear(line.words()).isPresent()
                || line.text().strip().matches("1[.)]?(?:\\s+\\p{Lu}.*)?");
    }

    /** Whether a column of this name may tell who answers. */
    static boolean isWho(String name) {
        return ColumnNames.WHO.is(name) || WHO.matcher(name).matches();
    }

    /** Whether a column of this name may tell by when. */
    static boolean isWhen(String name) {
        return ColumnNames.WHEN.is(name) || WHEN.matcher(name).matches();
    }
}
