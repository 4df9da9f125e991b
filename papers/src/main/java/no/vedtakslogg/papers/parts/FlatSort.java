package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Passage;

/** What sort of table it is whose cells came out of their file as lines: how well lines suit its columns, and which rows may be shorter. */
interface FlatSort {
    double NEVER = 1000;

    FlatKind kind(Passage words);

    /** The column that no row is without; -1 where such columns are of no such table. */
    int needed(List<FlatKind> columns);

    /** How badly a line of one kind begins a cell in a column. */
    double begins(FlatKind line, FlatKind column, boolean needed);

    /** How badly a line of one kind goes on with a cell in a column. */
    double goesOn(FlatKind line, FlatKind column, boolean needed);

    /** How much it tells against a table that such a line alone heads some of its rows. */
    default double heads(FlatKind line, Passage words) {
        return NEVER;
    }

    /** How much it tells against a row that its cell in a column is empty. */
    double empty(FlatKind column);

    /** What a column of such a table holds by its name; nothing where the name does not tell. */
    Set<FlatKind> holds(String name);

    /** Whether a table of such columns may begin with a line of this kind where names do not tell. */
    boolean opens(FlatKind line);

    /** How few rows may be such a table where the names of all its columns are known. */
    int fewest();

    /** Whether columns are of such a table; less tells of it where they have names. */
    boolean tell(List<FlatKind> columns, boolean named);
}
