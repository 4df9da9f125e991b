package no.vedtakslogg.papers.parts;

import static no.vedtakslogg.papers.parts.FlatKind.MARK;
import static no.vedtakslogg.papers.parts.FlatKind.SOMEBODY;
import static no.vedtakslogg.papers.parts.FlatKind.WORDS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.PersonColumn;

/** A list of those who met: every row has a person's name, and whoever did not meet may have no cross. */
final class FlatPresence implements FlatSort {
    // «Frå administrasjonen», «Observatører fra brukerutvalget»
    private static final Pattern FROM = Pattern.compile("(?iu)(?:^|\\s)(?:fra|frå)\\s");

    /** Makes tables again of lists of those who met that came out of their file with one cell on each line. */
    static List<Block> restored(List<Block> blocks) {
        return FlatGrid.restored(blocks, new FlatPresence());
    }

    @Override
    public FlatKind kind(Passage words) {
        return FlatKind.ofPeople(words);
    }

    @Override
    public int needed(List<FlatKind> columns) {
        return !EnumSet.of(SOMEBODY, MARK, WORDS).containsAll(columns)
                        || Collections.frequency(columns, SOMEBODY) > 2
                        || Collections.frequency(columns, MARK) > 2
                        || Collections.frequency(columns, WORDS) > 3
                ? -1
                : columns.indexOf(SOMEBODY);
    }

    @Override
    public double begins(FlatKind line, FlatKind column, boolean needed) {
        if (line == column) {
            return 0;
        }
        return switch (line) {
            case DASH -> needed ? NEVER : 0;
            case SOMEBODY -> column == WORDS || column == MARK ? 0.6 : NEVER;
            case WORDS -> column == MARK ? 0.8 : NEVER;
            default -> NEVER;
        };
    }

    @Override
    public double goesOn(FlatKind line, FlatKind column, boolean needed) {
        return line == WORDS && column == WORDS ? 1.3 : NEVER;
    }

    @Override
    public double heads(FlatKind line, Passage words) {
        return line == WORDS ? words.has(FROM) ? 0.4 : 1.5 : NEVER;
    }

    @Override
    public double empty(FlatKind column) {
        return column == MARK ? 0.3 : 0.7;
    }

    @Override
    public Set<FlatKind> holds(String name) {
        return PersonColumn.of(name).map(FlatPresence::held).orElse(Set.of());
    }

    private static Set<FlatKind> held(PersonColumn name) {
        return switch (name) {
            case NAME, DEPUTY, STANDS_FOR -> EnumSet.of(SOMEBODY);
            case MET, ABSENT, BY_VIDEO -> EnumSet.of(MARK);
            case ROLE, FROM, GROUP -> EnumSet.of(WORDS);
            case REMARK -> EnumSet.of(WORDS, MARK);
        };
    }

    @Override
    public boolean opens(FlatKind line) {
        return line == SOMEBODY || line == WORDS;
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public boolean tell(List<FlatKind> columns, boolean named) {
        return named || columns.contains(MARK) && Collections.frequency(columns, SOMEBODY) == 1;
    }
}
