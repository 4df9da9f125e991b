package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private final List<Block> blocks;
    private final Map<Integer, Boolean> known = new HashMap<>();

    FlatNames(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The names that stand from a line on, or none. */
    List<Line> at(int from) {
        var names = may(from);
        var below = from + names.size();
        return areNames(from, names.size())
                        && below < blocks.size()
                        && blocks.get(below) instanceof Line first
                        && isFirst(first)
                ? names
                : List.of();
    }

    /** The lines from one on that may be such names, one more than a table may have at most: the first title may be among them. */
    List<Line> may(int from) {
        var names = new ArrayList<Line>();
        for (var at = from;
                at < blocks.size()
                        && names.size() <= MOST
                        && blocks.get(at) instanceof Line line
                        && mayName(line, names);
                at++) {
            names.add(line);
        }
        return names;
    }

    /** Whether so many lines from one on, which may be, are the names of columns. */
    boolean areNames(int from, int count) {
        return count >= FEWEST
                && count <= MOST
                && ((Line) blocks.get(from)).words().strip().has(OPENS)
                && IntStream.range(from, from + count).filter(this::isKnown).count() * 2 >= count
                && blocks.subList(from, from + count).stream()
                        .map(name -> ((Line) name).text().strip())
                        .anyMatch(FlatNames::isOfMinutes);
    }

    /** Whether they may be the names of columns that tell who does what by when. */
    boolean mayNameTasks(int from, int count) {
        return count >= FEWEST
                && count <= MOST
                && IntStream.range(from, from + count).anyMatch(this::isKnown);
    }

    // each line may be asked for with those above it
    private boolean isKnown(int at) {
        return known.computeIfAbsent(
                at, line -> isKnown(((Line) blocks.get(line)).text().strip()));
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
        return ToldColumn.is(name)
                || ResultWords.are(name)
                || isWho(name)
                || isWhen(name)
                || ColumnNames.NUMBER.is(name)
                || ColumnNames.TITLE.is(name)
                || ColumnNames.TYPE.is(name);
    }

    private static boolean isOfMinutes(String name) {
        return ToldColumn.is(name) || ResultWords.are(name) || ColumnNames.WHEN.is(name);
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
