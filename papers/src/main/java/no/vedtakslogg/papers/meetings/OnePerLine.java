package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/**
 * Lines below each other that each name one person and then say who that is: «Kari Nord, rådmann Søre Dal» above «Ola Moen,
 * fagsjef». One line alone could name two; the others tell that it does not.
 */
record OnePerLine(Set<Integer> starts, Set<Integer> groups) {
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} .,/()-]{2,60}:\\s*");
    static final Pattern FROM = Pattern.compile("(?iu)^(?:fra|frå) \\p{L}[^.,:;\\d]{2,60}$");
    // «Nord, Storvik kommune)» goes on with a parenthesis that the line above opened
    private static final Pattern CLOSES = Pattern.compile("^[^()]*\\)");
    // «AU politisk», «Administrativ arbeidsgruppe»
    private static final Pattern GROUP = Pattern.compile("^\\p{Lu}[\\p{L} /&-]{3,50}$");
    private static final Pattern SECTION =
            Pattern.compile("(?iu)underskrift|signatur|kopi|utskrift|sendes|mottak|\\b(?:vedtak|sak|møtet)\\b");
    // «Kari Nord (leder)»
    private static final Pattern ENCLOSED = Pattern.compile("^[^,(]+\\([^()]{3,}\\)$");
    private static final int FEWEST = 2;

    static OnePerLine in(List<Block> blocks) {
        var starts = new HashSet<Integer>();
        var run = new ArrayList<Line>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Table table) {
                close(run, starts);
                table.rows().stream().flatMap(row -> row.filled().stream()).forEach(cell -> inCell(cell, starts));
                continue;
            }
            if (block instanceof Line line && names(line)) {
                run.add(line);
            } else if (!(block instanceof Line line && (leavesOpen(line) || isBetween(line, blocks, i + 1)))) {
                if (block instanceof Line line
                        && !run.isEmpty()
                        && !line.afterGap()
                        && NameList.isFirstName(first(line))) {
                    run.removeLast(); // whose last name the end of the line broke
                }
                close(run, starts);
            }
        }
        close(run, starts);
        return new OnePerLine(starts, groups(blocks, starts));
    }

    private static void inCell(Table.Cell cell, Set<Integer> starts) {
        var run = new ArrayList<Line>();
        for (var line : cell.lines()) {
            if (names(line)) {
                run.add(line);
            } else if (!leavesOpen(line)) {
                close(run, starts);
            }
        }
        close(run, starts);
    }

    // headings, lines in bold and «Fra Helse Nord HF» that stand straight above somebody's name, or «Administrativ
    // gruppe»
    private static Set<Integer> groups(List<Block> blocks, Set<Integer> starts) {
        var groups = new HashSet<Integer>();
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Line above
                    && blocks.get(i) instanceof Line line
                    && (above.style().heading() > 0
                            || above.style().bold()
                            || above.words().has(FROM)
                            || isBulletAbove(above, line)
                            || (above.afterGap()
                                            || line.isFurtherInThan(above)
                                            || isLabel(blocks, i - 2)
                                            || !Names.isPerson(above.words()))
                                    && namesGroup(above)
                                    && starts.contains(line.words().span().from()))
                    && names(line)) {
                groups.add(above.words().span().from());
            }
        }
        return groups;
    }

    // «Brukerne» above names that are set further in: the list goes on with another group
    private static boolean isBetween(Line line, List<Block> blocks, int below) {
        return below < blocks.size()
                && blocks.get(below) instanceof Line next
                && next.isFurtherInThan(line)
                && namesGroup(line)
                && names(next);
    }

    // «Til stede» straight above the first group of those who were
    private static boolean isLabel(List<Block> blocks, int at) {
        return at >= 0
                && blocks.get(at) instanceof Line line
                && AttendanceLabels.alone(line.words()).isPresent();
    }

    // «- Kommunene» with the names of those from there further in
    private static boolean isBulletAbove(Line above, Line line) {
        return Bullet.isBefore(above.words())
                && Bullet.isBefore(line.words())
                && line.isFurtherInThan(above)
                && !names(above);
    }

    private static boolean namesGroup(Line line) {
        return line.words().has(GROUP)
                && !line.words().has(SECTION)
                && Labels.alone(line.words()).isEmpty()
                && !names(line);
    }

    /** Whether a line is a heading with somebody's name straight below it. */
    boolean isAbove(Line heading) {
        return groups.contains(heading.words().span().from());
    }

    boolean has(Line line) {
        return starts.contains(line.words().span().from());
    }

    private static void close(List<Line> run, Set<Integer> starts) {
        var described =
                run.stream().filter(line -> parts(value(line)).size() > 1).toList();
        var enclosed = run.stream().filter(line -> value(line).has(ENCLOSED)).count();
        var doubtful = described.stream().filter(OnePerLine::mayNameAnother).count();
        if (!described.isEmpty() && described.size() + enclosed >= FEWEST && doubtful * 2 <= described.size()) {
            run.forEach(line -> starts.add(line.words().span().from()));
        }
        run.clear();
    }

    private static boolean mayNameAnother(Line line) {
        var parts = parts(value(line));
        return parts.subList(1, parts.size()).stream()
                .anyMatch(part -> !People.named(part, false).isEmpty());
    }

    private static List<Passage> parts(Passage value) {
        var columns = NameList.columns(value);
        return columns.size() > 1 ? columns : Names.parts(value);
    }

    private static boolean names(Line line) {
        var value = value(line);
        if (value.isBlank()
                || value.charAt(value.length() - 1) == ','
                || NameList.columns(value).size() > 2
                || value.has(CLOSES)
                || value.toString().indexOf(':') >= 0) {
            return false;
        }
        if (NameList.columns(value).size() > 1) {
            return Names.isName(Parentheses.without(NameList.columns(value).getFirst()));
        }
        var parts = Names.parts(value);
        return !parts.isEmpty()
                && Names.isName(Parentheses.without(Roles.nameAlone(parts.getFirst())))
                && parts.stream()
                        .skip(1)
                        .noneMatch(part -> Names.isName(Parentheses.without(Roles.nameAlone(part))) || isDeputy(part));
    }

    // «Kari Nord (Storvik) for Ola Moen»
    private static boolean isDeputy(Passage part) {
        return People.named(part, false).stream().anyMatch(person -> person.metFor != null);
    }

    // a group's name stands between such lines, and what was broken goes on in a small letter
    private static boolean leavesOpen(Line line) {
        return value(line).isBlank() || Character.isLowerCase(line.words().charAt(0));
    }

    private static Passage first(Line line) {
        var value = value(line);
        return value.isBlank() ? value : Names.parts(value).getFirst();
    }

    private static Passage value(Line line) {
        var words = Bullet.past(line.words());
        var label = words.matcher(LABEL);
        return ListedPeople.withoutStop(label.find() ? words.sub(label.end()).strip() : words);
    }
}
