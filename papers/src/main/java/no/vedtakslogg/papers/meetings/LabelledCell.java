package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A cell in the head of a meeting that holds a label and nothing else: its value stands in the cell beside it, or in the one
 * below.
 *
 * @param row the row that the cell stands in
 * @param next the row below, or null in the last one
 */
record LabelledCell(Label label, Table.Row row, Table.@Nullable Row next, int column) {
    // «Til: | Møtedato: | Sak:» above the body that the case goes to
    private static final Pattern TREATS =
            Pattern.compile("(?iu)^(?:til|går til|behandles (?:av|i)|blir handsama (?:av|i))\\s*:?$");

    // «Møte | Rådet for felles legevakt» names the body, «Møte | 2/2026» counts its meetings
    private static final Pattern MEETING = Pattern.compile("(?iu)^møte\\s*:?$");

    private static final Pattern NAMES = Pattern.compile("\\p{L}[\\p{L}.]*\\s*:$");

    static Optional<LabelledCell> at(Table table, int r, int column) {
        var row = table.rows().get(r);
        var next = r + 1 < table.rows().size() ? table.rows().get(r + 1) : null;
        var words = row.cells().get(column).words();
        var ofBody = words.has(TREATS) && isBesideDay(row)
                || words.has(MEETING)
                        && (isBody(wordsAt(row, column + 1))
                                || next != null && areLabels(row, next) && isBody(wordsAt(next, column)));
        return (ofBody ? Optional.of(Label.BODY) : Labels.alone(words))
                .map(label -> new LabelledCell(label, row, next, column));
    }

    private static boolean isBody(@Nullable Passage words) {
        return words != null && Labels.alone(words).isEmpty() && BodyWords.name(words);
    }

    private static boolean isBesideDay(Table.Row row) {
        return row.filled().stream().anyMatch(cell -> isDay(cell.words()));
    }

    private static boolean isDay(Passage words) {
        return Labels.alone(words).filter(Label.DATE::equals).isPresent();
    }

    /** Whether it names the day of a letter, or, in a paper that was sent, may do so. */
    boolean isDayOfLetter(boolean sent) {
        return label == Label.DATE
                && (sent && LetterWords.nameOnlyDay(row.cells().get(column).words())
                        || row.filled().stream().anyMatch(cell -> LetterWords.areIn(cell.words())));
    }

    /** Tells the value: the one beside, unless all of the row are labels of what stands below them. */
    void tell(HeadFacts facts) {
        var beside = wordsAt(row, column + 1);
        var below = next == null ? null : wordsAt(next, column);
        if (beside != null
                && !(below != null && (areLabels(row, next) || beside.has(NAMES)))
                && Labels.in(beside).isEmpty()
                && !isDay(beside)) {
            facts.value(label, beside);
            if (label == Label.DATE && row.cells().get(column).words().has(HeadLabels.TIME_AND_PLACE)) {
                PlaceWords.besideTime(beside).ifPresent(facts::likelyPlace);
            }
        } else if (next != null && below != null && Labels.atStart(below).isEmpty()) {
            facts.value(label, below);
            if (label == Label.DATE && !areLabels(row, next)) {
                BodyInHead.beside(below, next).ifPresent(facts.body()::orLikely);
            }
        }
    }

    private static boolean holdsNoLabel(Table.Row row) {
        return row.filled().size() > 1
                && row.filled().stream()
                        .allMatch(cell -> Labels.atStart(cell.words()).isEmpty());
    }

    private static @Nullable Passage wordsAt(Table.Row row, int column) {
        return column < row.cells().size() && !row.cells().get(column).isEmpty()
                ? row.cells().get(column).words()
                : null;
    }

    // «Dato | Tidspunkt | Sted», «Klokkeslett | Møtested» too where a row below says what
    private static boolean areLabels(Table.Row row, Table.@Nullable Row next) {
        return row.filled().size() > (next != null && holdsNoLabel(next) ? 1 : 2)
                && row.filled().stream()
                        .allMatch(cell -> cell.words().has(MEETING)
                                || Labels.alone(cell.words()).isPresent());
    }
}
