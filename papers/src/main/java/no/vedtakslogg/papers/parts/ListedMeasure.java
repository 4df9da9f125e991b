package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an action plan that is kept as a list: what is to be done, and behind it or below it «Ansvar: …», «Frist: …».
 *
 * @param goal the heading that it stands below
 * @param number its own, where a word such as «Tiltak» stands before it
 * @param told what stands behind the name of each column that a table would have
 */
public record ListedMeasure(
        @Nullable Passage goal, @Nullable Passage number, Passage words, Map<PlanColumn, Passage> told) {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|(?<=[.,;(|] {0,3})|\\s{2,}|\\t|(?<=[-–] ))(\\p{L}[\\p{L} ]{1,30}?)(?:\\s(\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?))?\\s?(?::\\s+|(?<=\\d\\.?)\\s+(?=\\p{Lu}))");
    private static final Pattern END = Pattern.compile("[\\s.,;)(|–-]+$");
    private static final Pattern BULLET = Pattern.compile("^[-–•*▪o]\\s+");
    private static final Pattern COUNTED = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}");
    private static final Pattern PLAN = Pattern.compile(
            "(?iu)^(?:.{2,60} )?(?:arbeids|års|aktivitets|fr[ae]mdrifts|gjennomførings|oppfølgings|virksomhets|verksemds|utviklings|samarbeids|strategi)plan(?:en)?\\b[^.]*$");
    private static final int LINES_OF_LETTERHEAD = 4;
    private static final int FEWEST = 2;
    private static final int PAIR = 2;

    /** Whether a line names a plan of what is to be done: «Arbeidsplan for fagrådet 2026». */
    static boolean namesPlan(Line line) {
        return line.words().has(PLAN)
                || PartKind.openedBy(line, false)
                        .filter(PartKind.ACTION_PLAN::equals)
                        .isPresent();
    }

    /** The one part of a plan that is such a list and nothing else. */
    static Optional<Part> plan(List<Block> blocks) {
        var title = blocks.stream()
                .limit(LINES_OF_LETTERHEAD)
                .filter(block -> block instanceof Line line && namesPlan(line))
                .map(Line.class::cast)
                .findFirst();
        return title.isEmpty()
                        || blocks.stream().anyMatch(ListedMeasure::hasColumns)
                        || in(blocks).size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Part(
                        PartKind.ACTION_PLAN,
                        title.get(),
                        blocks.stream().filter(block -> block != title.get()).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static boolean hasColumns(Block block) {
        return block instanceof Table table
                && table.rows().stream().anyMatch(row -> row.cells().size() > PAIR);
    }

    /** The measures that blocks list. */
    public static List<ListedMeasure> in(List<Block> blocks) {
        var list = new Reader();
        blocks.forEach(list::read);
        return list.measures;
    }

    private record Name(PlanColumn column, @Nullable Passage number, Passage value) {}

    private static final class Reader {
        private final List<ListedMeasure> measures = new ArrayList<>();
        private @Nullable Passage goal;
        private @Nullable Passage number;
        private @Nullable Passage waiting;
        private boolean heads;

        void read(Block block) {
            switch (block) {
                case Line line -> line(line);
                case Table table -> {
                    for (var row : table.rows()) {
                        var cells = row.filled();
                        if (cells.size() == PAIR) {
                            column(cells.getFirst().words().strip())
                                    .ifPresent(column -> take(List.of(new Name(
                                            column,
                                            null,
                                            cells.getLast().words().strip()))));
                        }
                    }
                }
            }
        }

        private void line(Line line) {
            var bullet = line.words().matcher(BULLET);
            var words = bullet.find() ? line.words().sub(bullet.end()) : line.words();
            var names = new ArrayList<Name>();
            var lead = names(words, names);
            if (names.isEmpty()) {
                other(line, words.strip());
            } else {
                if (!lead.isBlank()) {
                    other(line, lead);
                }
                take(names);
            }
        }

        // what stands before the first of them
        private static Passage names(Passage words, List<Name> names) {
            var found = words.matcher(NAMED)
                    .results()
                    .filter(match -> column(
                                    words.sub(match.start(1), match.end(1)).strip())
                            .isPresent())
                    .toList();
            for (var i = 0; i < found.size(); i++) {
                var match = found.get(i);
                var end = i + 1 < found.size() ? found.get(i + 1).start() : words.length();
                column(words.sub(match.start(1), match.end(1)))
                        .ifPresent(column -> names.add(new Name(
                                column,
                                match.group(2) == null ? null : words.sub(match.start(2), match.end(2)),
                                bare(words.sub(match.end(), end)))));
            }
            return found.isEmpty()
                    ? words.none()
                    : bare(words.sub(0, found.getFirst().start()));
        }

        private static Passage bare(Passage words) {
            var end = words.matcher(END);
            return (end.find() ? words.sub(0, end.start()) : words).strip();
        }

        private static Optional<PlanColumn> column(Passage name) {
            return Arrays.stream(PlanColumn.values())
                    .filter(column -> column.is(name))
                    .findFirst();
        }

        private void other(Line line, Passage words) {
            if (waiting != null && heads) {
                goal = waiting;
            }
            waiting = words;
            number = null;
            heads = line.standsOut() || line.words().has(COUNTED);
        }

        private void take(List<Name> names) {
            for (var name : names) {
                switch (name.column()) {
                    case GOAL -> {
                        goal = name.value();
                        waiting = null;
                    }
                    case MEASURE -> {
                        if (waiting != null && heads) {
                            goal = waiting;
                        }
                        waiting = name.value();
                        number = name.number();
                        heads = false;
                    }
                    default -> add(name);
                }
            }
        }

        private void add(Name name) {
            if (waiting != null) {
                measures.add(new ListedMeasure(goal, number, waiting, new EnumMap<>(PlanColumn.class)));
                waiting = null;
            }
            if (!measures.isEmpty()) {
                measures.getLast().told.putIfAbsent(name.column(), name.value());
            }
        }
    }
}
