package no.vedtakslogg.papers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** Finds labels in a line, several beside each other too, and the words that each of them names. */
public final class Labels {
    // what stands before a colon, from the beginning or after a wide gap or the former value
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?<=^|\\s)(\\p{L}[\\p{L}./\\s-]{1,40}?)\\s*(?:\\([^()]{0,40}\\)\\s*)?:(?=\\s|$|\\S)");

    // «Sted: Rådhuset | Tid: kl. 10», «Sted: Rådhuset · Tid: kl. 10»
    private static final Pattern MARK_BETWEEN = Pattern.compile("\\s+[|·•/]\\s*$");
    private static final Pattern BRACKETS_AT_END = Pattern.compile("\\s*\\([^()]*\\)\\s*(:?)$");
    private static final Pattern COLON_AT_END = Pattern.compile("\\s*[:?]\\s*$"); // «Hvem var med?»
    private static final Set<Label> OFFICERS = Set.of(Label.CHAIR, Label.SECRETARY);
    private static final Pattern TWO_OFFICERS =
            Pattern.compile("([\\p{L}-]{5,20})(?: og |\\s?[/&]\\s?)([\\p{L}-]{5,20})");
    private static final Pattern OF_MEETING = Pattern.compile("(?iu)\\s(?:for|på|av|til)\\smøtet?$");
    // «Til stede med stemmerett», «Andre med møte- og talerett», «Observatører uten stemmerett»
    private static final Pattern RIGHTS =
            Pattern.compile("(?iu),?\\s(?:med|uten|utan)\\s(?:\\p{L}+- og )?(?:stemme|røyste|møte|tale|forslags)rett$");

    private Labels() {}

    /** A label and what stands after it; the value may be empty where it follows in the next line or cell. */
    public record Labelled(Label label, Passage name, Passage value) {
        /** Whether it is this label, with its value behind it. */
        public boolean tells(Label wanted) {
            return label == wanted && !value.isBlank();
        }
    }

    /** The labels with a colon in the words, in their order. */
    public static List<Labelled> in(Passage words) {
        if (words.toString().indexOf(':') < 0) {
            return List.of();
        }
        var starts = new ArrayList<Start>();
        var match = words.matcher(BEFORE_COLON);
        var from = 0;
        while (from < words.length() && match.find(from)) {
            var name = words.group(match, 1);
            var known = longest(
                    name, starts.isEmpty() && words.sub(0, match.start(1)).isBlank());
            known.ifPresent(found -> starts.add(new Start(
                    found.label(),
                    found.name(),
                    match.start(1) + name.length() - found.name().length(),
                    match.end())));
            from = match.end();
        }
        var labelled = new ArrayList<Labelled>();
        for (var i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            var end = i + 1 < starts.size() ? starts.get(i + 1).nameFrom() : words.length();
            var value = words.sub(start.valueFrom(), Math.max(start.valueFrom(), end));
            var mark = value.matcher(MARK_BETWEEN);
            labelled.add(new Labelled(
                    start.label(),
                    start.name(),
                    (i + 1 < starts.size() && mark.find() ? value.sub(0, mark.start()) : value).strip()));
            alsoOf(labelled.getLast()).ifPresent(labelled::add);
        }
        return labelled;
    }

    /** The label that the line is or begins with, with or without a colon. */
    public static Optional<Labelled> atStart(Passage words) {
        var all = in(words);
        if (!all.isEmpty()
                && all.getFirst().name().span().from() == words.strip().span().from()) {
            return Optional.of(all.getFirst());
        }
        return alone(words).map(label -> new Labelled(label, words, words.none()));
    }

    /** The label that is all of the words; a colon at their end does not count. */
    public static Optional<Label> alone(Passage words) {
        var name = bare(words.toString());
        return name.length() > 60 ? Optional.empty() : label(name);
    }

    static Optional<Label> label(CharSequence name) {
        for (var label : Label.values()) {
            if (label.is(name)) {
                return Optional.of(label);
            }
        }
        return LabelWords.of(name)
                .or(() -> before(OF_MEETING, name))
                .or(() -> before(RIGHTS, name).filter(Label::listsPeople))
                .or(() -> officer(name, 1));
    }

    // «Møteleder og referent: Kari Nord» names her twice
    private static Optional<Labelled> alsoOf(Labelled first) {
        return officer(first.name(), 2).map(label -> new Labelled(label, first.name(), first.value()));
    }

    private static Optional<Label> officer(CharSequence name, int which) {
        var two = TWO_OFFICERS.matcher(name);
        return two.matches()
                        && label(two.group(1)).filter(OFFICERS::contains).isPresent()
                        && label(two.group(2)).filter(OFFICERS::contains).isPresent()
                ? label(two.group(which))
                : Optional.empty();
    }

    // «Sted for møtet», «Møtende med stemmerett»: the label is what stands before
    private static Optional<Label> before(Pattern end, CharSequence name) {
        var whole = end.matcher(name);
        return whole.find() && whole.start() > 0 ? label(name.subSequence(0, whole.start())) : Optional.empty();
    }

    private static String bare(String words) {
        var unbracketed = BRACKETS_AT_END.matcher(words.strip()).replaceFirst("$1");
        return COLON_AT_END.matcher(unbracketed).replaceFirst("");
    }

    private record Start(Label label, Passage name, int nameFrom, int valueFrom) {}

    // «13.00 Møtested:» ends in a label; the longest name wins, and at the beginning of a line the whole must be one
    private static Optional<Labelled> longest(Passage name, boolean atBeginning) {
        for (var from = 0; from >= 0 && from < name.length(); from = nextWord(name, from)) {
            var rest = name.sub(from);
            var found = label(rest);
            if (found.isPresent()) {
                return found.map(label -> new Labelled(label, rest, rest.none()));
            }
            if (atBeginning) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int nextWord(Passage words, int from) {
        var blank = words.toString().indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }
}
