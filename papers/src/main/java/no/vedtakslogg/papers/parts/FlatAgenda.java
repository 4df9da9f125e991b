package no.vedtakslogg.papers.parts;

import static no.vedtakslogg.papers.parts.FlatKind.CLOCK;
import static no.vedtakslogg.papers.parts.FlatKind.COUNT;
import static no.vedtakslogg.papers.parts.FlatKind.NUMBER;
import static no.vedtakslogg.papers.parts.FlatKind.NUMBERED_TITLE;
import static no.vedtakslogg.papers.parts.FlatKind.SOMEBODY;
import static no.vedtakslogg.papers.parts.FlatKind.WORDS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Passage;

/** An agenda: every row has a title, most a time or a number, and a pause or what frames the meeting has fewer cells. */
final class FlatAgenda implements FlatSort {
    private static final Set<FlatKind> OPENING = EnumSet.of(CLOCK, NUMBER, COUNT, NUMBERED_TITLE);
    private static final Set<FlatKind> ONCE =
            EnumSet.of(NUMBER, COUNT, NUMBERED_TITLE, FlatKind.LENGTH, FlatKind.TYPE, SOMEBODY);
    private static final Set<FlatKind> COLUMNS =
            EnumSet.of(CLOCK, NUMBER, COUNT, NUMBERED_TITLE, FlatKind.LENGTH, FlatKind.TYPE, SOMEBODY, WORDS);
    private static final int FEWEST_UNNAMED = 3;

    /** Makes tables again of agendas that came out of their file with one cell on each line. */
    static List<Block> restored(List<Block> blocks) {
        return FlatGrid.restored(blocks, new FlatAgenda());
    }

    @Override
    public FlatKind kind(Passage words) {
        return FlatKind.ofAgenda(words);
    }

    @Override
    public int needed(List<FlatKind> columns) {
        var numbered = columns.indexOf(NUMBERED_TITLE);
        var title = numbered < 0 ? columns.indexOf(WORDS) : numbered;
        return !COLUMNS.containsAll(columns)
                        || ONCE.stream().anyMatch(kind -> Collections.frequency(columns, kind) > 1)
                        || Collections.frequency(columns, CLOCK) > 2
                        || columns.lastIndexOf(CLOCK) - columns.indexOf(CLOCK) > 1
                        || Collections.frequency(columns, WORDS) > 2
                        || numbered >= 0
                                && (columns.contains(NUMBER)
                                        || columns.subList(0, numbered).contains(WORDS))
                ? -1
                : title;
    }

    @Override
    public double begins(FlatKind line, FlatKind column, boolean needed) {
        if (line == column) {
            return 0;
        }
        return switch (line) {
            case DASH -> needed ? NEVER : 0;
            case FRAME -> needed ? 0 : NEVER;
            case TYPE -> column == WORDS || column == NUMBERED_TITLE ? 0.5 : NEVER;
            case SOMEBODY -> column == WORDS || column == NUMBERED_TITLE ? needed ? 1 : 0.2 : NEVER;
            case TITLE -> column == WORDS ? 0 : column == NUMBERED_TITLE ? 0.7 : NEVER;
            case WORDS -> column == NUMBERED_TITLE ? 0.7 : column == SOMEBODY ? 0.6 : NEVER;
            case MORE -> column == SOMEBODY ? 0.8 : NEVER;
            case COUNT -> column == FlatKind.LENGTH ? 0.3 : NEVER;
            default -> NEVER;
        };
    }

    @Override
    public double goesOn(FlatKind line, FlatKind column, boolean needed) {
        if (needed) {
            return switch (line) {
                case MORE -> 0.4;
                case WORDS, TITLE -> 1.1;
                case SOMEBODY -> 1.6;
                default -> NEVER;
            };
        }
        return (line == SOMEBODY || line == FlatKind.MORE) && column == SOMEBODY ? 0.9 : NEVER;
    }

    @Override
    public double empty(FlatKind column) {
        return OPENING.contains(column) ? 1 : 0.8;
    }

    @Override
    public Set<FlatKind> holds(String name) {
        var holds = EnumSet.noneOf(FlatKind.class);
        for (var column : ColumnNames.values()) {
            if (column.is(name)) {
                holds.addAll(held(column));
            }
        }
        return holds;
    }

    private static Set<FlatKind> held(ColumnNames name) {
        return switch (name) {
            case CLOCK, END -> EnumSet.of(CLOCK);
            case MINUTES -> EnumSet.of(FlatKind.LENGTH, CLOCK);
            case NUMBER -> EnumSet.of(NUMBER, COUNT, NUMBERED_TITLE);
            case TITLE -> EnumSet.of(WORDS, NUMBERED_TITLE);
            case WHO -> EnumSet.of(SOMEBODY, WORDS);
            case TYPE -> EnumSet.of(FlatKind.TYPE, WORDS);
            case PAGE -> EnumSet.of(FlatKind.LENGTH, WORDS);
            case WHEN -> EnumSet.noneOf(FlatKind.class);
        };
    }

    @Override
    public boolean opens(FlatKind line) {
        return OPENING.contains(line);
    }

    @Override
    public int fewest() {
        return 2;
    }

    @Override
    public boolean tell(List<FlatKind> columns, boolean named) {
        var opens = columns.stream().anyMatch(OPENING::contains);
        return named
                ? opens || columns.contains(FlatKind.LENGTH) || columns.contains(FlatKind.TYPE)
                : opens
                        && (columns.size() >= FEWEST_UNNAMED || columns.contains(NUMBERED_TITLE))
                        && columns.stream()
                                .anyMatch(kind -> kind == SOMEBODY || kind == FlatKind.LENGTH || kind == FlatKind.TYPE);
    }
}
