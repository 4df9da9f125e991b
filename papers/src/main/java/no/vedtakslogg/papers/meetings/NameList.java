package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.Names;

/** Lists of names in other forms than full names between commas. */
final class NameList {
    private static final Pattern DASH = Pattern.compile("\\s+[-–]\\s*|\\s*[-–]\\s+|^[-–]\\s*");
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?:(?:von|van|de|der|da|af|av) )*\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern FIRST_NAMES =
            Pattern.compile(FIRST_NAME + "(?:\\s(?:" + FIRST_NAME + "|\\p{Lu}\\.?))?");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t");
    private static final int SURE = 3;

    private NameList() {}

    /** The names between dashes; two are only a list where longer ones were set with dashes before. */
    static Optional<List<Passage>> dashed(Passage words, boolean before) {
        var parts = words.split(DASH);
        var names = parts.stream().filter(NameList::isNameBare).count();
        return parts.size() >= (before ? 2 : SURE) && names * 5 >= parts.size() * 4L
                ? Optional.of(parts)
                : Optional.empty();
    }

    /** The part of a list that stands first. */
    static Passage first(Passage words) {
        return dashed(words, true).orElseGet(() -> Names.parts(words)).getFirst();
    }

    private static boolean isNameBare(Passage words) {
        return Names.isName(words.toString().replaceFirst(PARENTHESIS.pattern(), ""));
    }

    /** The parts of a line that wide gaps divide, as columns do. */
    static List<Passage> columns(Passage words) {
        return words.split(GAP);
    }

    /** The lists of a cell: each of its lines that begins with a name, or one that goes on from line to line. */
    static Stream<Passage> lists(Table.Cell cell) {
        var lines = cell.lines().stream().map(Line::words).map(Bullet::past).toList();
        return lines.stream().allMatch(line -> Names.isName(Parentheses.without(first(line))))
                ? lines.stream()
                : Stream.of(cell.words());
    }

    /** Whether small groups name their members by first names only, or some of them among others with whole names. */
    static boolean areFirstNames(List<Passage> named) {
        var parts = named.stream().map(NameList::withoutParenthesis).toList();
        var single = parts.stream().filter(NameList::isFirstName).count();
        if (single > 0 && parts.size() > SURE && single * 2 <= parts.size()) {
            return !tellWhereFrom(parts) && parts.stream().allMatch(part -> isFirstName(part) || Names.isName(part));
        }
        return parts.size() > 1
                && (isFirstName(parts.getFirst()) || single * 2 > parts.size())
                && parts.stream()
                        .allMatch(part ->
                                FIRST_NAMES.matcher(part).matches() && (isFirstName(part) || Names.isName(part)));
    }

    // «Kari Nord, Storvik; Ola Moen, Søre-Dal»: behind each name one word that tells where that one is from
    private static boolean tellWhereFrom(List<Passage> parts) {
        return parts.size() % 2 == 0
                && IntStream.range(0, parts.size()).allMatch(at -> isFirstName(parts.get(at)) == (at % 2 == 1));
    }

    private static Passage withoutParenthesis(Passage words) {
        var parenthesis = words.matcher(PARENTHESIS);
        return parenthesis.find() && parenthesis.start() > 0 ? words.sub(0, parenthesis.start()) : words;
    }

    static boolean isFirstName(Passage words) {
        return FIRST_NAME.matcher(words).matches() && Names.isPerson(words);
    }

    /**
     * Whether a list of names goes on in the next line with the rest of a name that the end of the line broke, or with what
     * is said of the last.
     */
    static boolean goesOn(Passage list, Passage next) {
        var parts = dashed(list, false).orElseGet(() -> Names.parts(list));
        var end = list.charAt(list.length() - 1);
        var first = next.charAt(0);
        if (end == ',' || end == ';' || first == '(' || Character.isLowerCase(first) || open(list)) {
            return true;
        }
        var role = Character.isLowerCase(parts.getLast().charAt(0));
        if (parts.size() < 2
                || parts.size() < SURE && !role && People.named(list, false).size() < 2) {
            return false;
        }
        var whole = parts.subList(0, parts.size() - 1).stream().allMatch(NameList::isNamed);
        var last = parts.getLast();
        return whole
                && (isNamed(last)
                        ? beginsWithRest(next)
                        : FIRST_NAME.matcher(lastWord(last)).matches());
    }

    private static boolean isNamed(Passage part) {
        return !People.named(part, false).isEmpty() || Remark.of(part).metFor() != null;
    }

    private static boolean beginsWithRest(Passage next) {
        var part = Names.parts(next).getFirst();
        var parenthesis = part.toString().indexOf('(');
        return isFirstName(parenthesis < 0 ? part : part.sub(0, parenthesis).strip());
    }

    private static CharSequence lastWord(Passage part) {
        var text = part.toString();
        return Character.isLowerCase(text.charAt(0)) ? text.substring(text.lastIndexOf(' ') + 1) : text;
    }

    private static boolean open(Passage list) {
        return list.toString().lastIndexOf('(') > list.toString().lastIndexOf(')');
    }
}
