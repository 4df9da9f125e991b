package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bold, links, list tags and the like out of a line, and says which words they marked. */
final class Inline {
    private static final Pattern TAG = Pattern.compile(
            "\\G</?(b|i|u|em|strong|p|br|ul|ol|li|span|a|td|th|tr|table|tbody|div|h[1-6]|sup|sub|font|center)(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINK = Pattern.compile("\\G!?\\[([^\\[\\]\\n]*)]\\([^()\\s]*\\)");
    // «[[Fil:Brev.pdf|brev]]» and «''Vedtak: …''» are written in wikis
    private static final Pattern WIKI_LINK = Pattern.compile("\\G\\[\\[(?:[^\\[\\]|\\n]*\\|)?([^\\[\\]|\\n]+)]]");
    private static final Pattern WIKI_MARK = Pattern.compile("\\G'{2,5}(?!')");
    private static final Pattern ENTITY = Pattern.compile("\\G&(amp|nbsp|lt|gt|quot|#39);");
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "nbsp", ' ', "lt", '<', "gt", '>', "quot", '"', "#39", '\'');
    private static final Set<String> BREAKS =
            Set.of("p", "br", "ul", "ol", "li", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final String BULLETS = "-–•·●○◦▪■□\uf0b7\uf0a7";

    private final Source source;
    private final int to;
    private int from;
    private boolean bold;
    private boolean italic;
    private boolean underlined;
    private boolean bulletWaits;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[256];
    private int letters;
    private int boldLetters;
    private int italicLetters;
    private int underlinedLetters;

    private Inline(Source source, int from, int to, boolean bold) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.bold = bold;
    }

    /** What a stretch of text says, and whether bold is still open where it ends. */
    record Read(List<Line> lines, boolean boldStaysOpen) {}

    static Read read(Source source, int from, int to, boolean bold) {
        var inline = new Inline(source, from, to, bold);
        inline.read();
        return new Read(inline.lines, inline.bold);
    }

    private void read() {
        var all = source.text();
        var tag = TAG.matcher(all).region(from, to);
        var link = LINK.matcher(all).region(from, to);
        var wikiLink = WIKI_LINK.matcher(all).region(from, to);
        var wikiMark = WIKI_MARK.matcher(all).region(from, to);
        var entity = ENTITY.matcher(all).region(from, to);
        while (from < to) {
            var character = all.charAt(from);
            if (character == '<' && tag.find(from) && tag.end() <= to) {
                tag(tag.group(1).toLowerCase(java.util.Locale.ROOT), all.charAt(from + 1) != '/');
                from = tag.end();
            } else if ((character == '[' || character == '!') && link.find(from) && link.end() <= to) {
                if (character == '[') {
                    words(all, link);
                }
                from = link.end();
            } else if (character == '[' && wikiLink.find(from) && wikiLink.end() <= to) {
                words(all, wikiLink);
                from = wikiLink.end();
            } else if (character == '\'' && wikiMark.find(from) && wikiMark.end() <= to) {
                bold ^= wikiMark.end() - from > 2;
                italic ^= wikiMark.end() - from != 3;
                from = wikiMark.end();
            } else if (character == '&' && entity.find(from) && entity.end() <= to) {
                add(ENTITIES.getOrDefault(entity.group(1), ' '), from);
                from = entity.end();
            } else if (character == '*' || character == '_') {
                emphasis(all, character);
            } else if (character == '\u00ad' || character == '\u200b' || character == '\ufeff') {
                from++;
            } else {
                add(character, from++);
            }
        }
        endLine();
    }

    private void words(String all, Matcher link) {
        for (var i = link.start(1); i < link.end(1); i++) {
            add(all.charAt(i), i);
        }
    }

    private void emphasis(String all, char mark) {
        var twice = from + 1 < to && all.charAt(from + 1) == mark;
        var before = from == 0 ? ' ' : all.charAt(from - 1);
        var next = from + (twice ? 2 : 1);
        var after = next < to ? all.charAt(next) : ' ';
        if (mark == '*' && !(twice ? bold : italic) && isNote(before, after)) {
            while (from < next) {
                add(mark, from++);
            }
        } else if (twice) {
            bold = mark == '*' ? !bold : bold;
            from += 2;
        } else if (mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                || Passage.blank(before) && Passage.blank(after)) {
            add(mark, from++); // a name_with_underscores, a star on its own
        } else {
            italic = !italic;
            from++;
        }
    }

    // «Kari Nord*», «(*)» and «*) på Teams»: stars that open nothing
    private static boolean isNote(char before, char after) {
        return after == ')'
                || Passage.blank(after)
                || !Passage.blank(before) && !Character.isLetterOrDigit(after) && "*_[<«\"".indexOf(after) < 0;
    }

    private void tag(String name, boolean opens) {
        switch (name) {
            case "b", "strong" -> bold = opens;
            case "i", "em" -> italic = opens;
            case "u" -> underlined = opens;
            default -> {
                if (BREAKS.contains(name)) {
                    endLine();
                }
                bulletWaits = opens && (name.equals("ul") || name.equals("li") || name.equals("ol"));
            }
        }
    }

    private void add(char character, int offset) {
        var blank = Passage.blank(character);
        if (bulletWaits && !blank) {
            bulletWaits = false;
            if (BULLETS.indexOf(character) < 0) {
                put('-', offset);
                put(' ', offset);
            }
        }
        if (Ligatures.is(character)) {
            Ligatures.spelledOut(String.valueOf(character)).chars().forEach(letter -> put((char) letter, offset));
        } else {
            put(blank ? ' ' : character, offset);
        }
        if (Character.isLetterOrDigit(character)) {
            letters++;
            boldLetters += bold ? 1 : 0;
            italicLetters += italic ? 1 : 0;
            underlinedLetters += underlined ? 1 : 0;
        }
    }

    private void put(char character, int offset) {
        if (text.length() == at.length) {
            at = java.util.Arrays.copyOf(at, at.length * 2);
        }
        at[text.length()] = offset;
        text.append(character);
    }

    private void endLine() {
        var words = new Passage(source, text.toString(), java.util.Arrays.copyOf(at, text.length())).strip();
        if (words.length() > 0) {
            var style = new Style(
                    0,
                    letters > 0 && boldLetters == letters,
                    letters > 0 && italicLetters == letters,
                    letters > 0 && underlinedLetters == letters);
            lines.add(new Line(words, style, 0, false));
        }
        text.setLength(0);
        letters = boldLetters = italicLetters = underlinedLetters = 0;
    }
}
