package no.vedtakslogg.papers.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word writes before the paragraphs of lists; they do not stand in the file's text. */
final class DocxNumbers {
    private static final int LEVELS = 9;
    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> seen = new HashSet<>();

    DocxNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** The list that a paragraph is in, and how deep. */
    private record Place(BigInteger list, int level) {}

    /** What stands before a paragraph: {@code 2.}, {@code a)}, a bullet; nothing for an ordinary one. */
    @Nullable String before(XWPFParagraph paragraph) {
        var place = document.getNumbering() == null ? null : place(paragraph);
        if (place == null || place.list.signum() == 0) {
            return null;
        }
        var level = place.level;
        var format = formatOf(place.list, level);
        if (format.equals("none")) {
            return null;
        }
        if (format.equals("bullet")) {
            return level == 0 ? "•" : level == 1 ? "o" : "▪";
        }
        var counter = count(place.list, level, paragraph);
        var pattern = textOf(place.list, level);
        return pattern == null || pattern.isBlank()
                ? written(counter[level], format) + "."
                : filled(pattern, counter, place.list, level, format);
    }

    int level(XWPFParagraph paragraph) {
        var place = place(paragraph);
        return place == null ? 0 : place.level;
    }

    // a paragraph's own list, or the one that its style has, as numbered headings do
    private @Nullable Place place(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        var own = properties == null ? null : properties.getNumPr();
        var list = own == null || own.getNumId() == null ? null : own.getNumId().getVal();
        var level = own == null || own.getIlvl() == null ? null : own.getIlvl().getVal();
        var styles = document.getStyles();
        var id = paragraph.getStyleID();
        for (var depth = 0; list == null && id != null && styles != null && depth < LEVELS; depth++) {
            var style = styles.getStyle(id);
            var numbers = style == null || style.getCTStyle().getPPr() == null
                    ? null
                    : style.getCTStyle().getPPr().getNumPr();
            if (numbers != null && numbers.getNumId() != null) {
                list = numbers.getNumId().getVal();
                level = numbers.getIlvl() == null ? level : numbers.getIlvl().getVal();
            }
            id = style == null ? null : style.getBasisStyleID();
        }
        return list == null ? null : new Place(list, level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1));
    }

    private int[] count(BigInteger list, int level, XWPFParagraph paragraph) {
        var numbered = document.getNumbering().getNum(list);
        var key =
                numbered == null ? list : numbered.getCTNum().getAbstractNumId().getVal();
        var override = paragraph.getNumStartOverride();
        var counter = counters.computeIfAbsent(key, unknown -> new int[LEVELS]);
        if (seen.add(list) && override != null) {
            counter[level] = override.intValue() - 1;
        } else if (counter[level] == 0) {
            counter[level] = start(list, level) - 1;
        }
        counter[level]++;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return counter;
    }

    private int start(BigInteger list, int level) {
        var found = levelOf(list, level);
        return found == null || found.getStart() == null
                ? 1
                : found.getStart().getVal().intValue();
    }

    private org.openxmlformats.schemas.wordprocessingml.x2006.main.@Nullable CTLvl levelOf(BigInteger list, int level) {
        var numbered = document.getNumbering().getNum(list);
        if (numbered == null) {
            return null;
        }
        var whole = document.getNumbering()
                .getAbstractNum(numbered.getCTNum().getAbstractNumId().getVal());
        if (whole == null) {
            return null;
        }
        return whole.getCTAbstractNum().getLvlList().stream()
                .filter(candidate -> candidate.getIlvl().intValue() == level)
                .findFirst()
                .orElse(null);
    }

    private String filled(String pattern, int[] counter, BigInteger list, int level, String format) {
        var text = pattern;
        for (var i = 0; i <= level; i++) {
            var own = i == level ? format : formatOf(list, i);
            text = text.replace("%" + (i + 1), written(Math.max(1, counter[i]), own));
        }
        return text;
    }

    private String formatOf(BigInteger list, int level) {
        var found = levelOf(list, level);
        return found == null || found.getNumFmt() == null
                ? "decimal"
                : found.getNumFmt().getVal().toString();
    }

    private @Nullable String textOf(BigInteger list, int level) {
        var found = levelOf(list, level);
        return found == null || found.getLvlText() == null
                ? null
                : found.getLvlText().getVal();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var figures = new String[] {"x", "ix", "v", "iv", "i"};
        var values = new int[] {10, 9, 5, 4, 1};
        var text = new StringBuilder();
        var left = number;
        for (var i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                text.append(figures[i]);
                left -= values[i];
            }
        }
        return text.toString();
    }
}
