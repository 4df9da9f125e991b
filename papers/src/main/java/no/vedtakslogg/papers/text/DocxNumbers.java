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

    /** What stands before a paragraph: {@code 2.}, {@code a)}, a bullet; nothing for an ordinary one. */
    @Nullable String before(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        if (list == null || list.signum() == 0 || document.getNumbering() == null) {
            return null;
        }
        var level = level(paragraph);
        var format = paragraph.getNumFmt();
        if (format == null || format.equals("none")) {
            return null;
        }
        if (format.equals("bullet")) {
            return level == 0 ? "•" : level == 1 ? "o" : "▪";
        }
        var counter = count(list, level, paragraph);
        var pattern = paragraph.getNumLevelText();
        return pattern == null || pattern.isBlank()
                ? written(counter[level], format) + "."
                : filled(pattern, counter, list, level, format);
    }

    static int level(XWPFParagraph paragraph) {
        var level = paragraph.getNumIlvl();
        return level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1);
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
