package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a meeting's head that have labels, in lines and in tables. */
final class HeadLabels {
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)\\s+(?=\\S)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?iu)(?:^|\\s)(?:vår|deres|dykkar|dykk)\\s+(?:ref|dato)\\b");

    // «Møte: Geografisk samarbeidsutvalg» names the body, «Møte: 2/2026» counts its meetings
    private static final Pattern MEETING = Pattern.compile("(?iu)^møte\\s*:\\s+(?=\\p{L})");

    private final HeadFacts facts;
    private final LongPlace place;
    private static final Pattern BEFORE_SEMICOLON = Pattern.compile("^([\\p{L}/ ]{3,25}?)\\s*;\\s*(?=\\S)");
    private static final Pattern TIME_AND_PLACE = Pattern.compile("(?iu)\\b(?:sted|stad|hvor|kor|kvar|plass)\\b");
    private static final Pattern OF_PLACE = Pattern.compile("(?iu)\\b(?:sted|stad)$");
    // «Sted        Rådhuset»
    private static final Pattern IN_COLUMNS = Pattern.compile("^(\\p{L}+)(?:\\s{4,}|\\t)(?=\\S)");
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern ONLY_DAY = Pattern.compile("(?iu)^dato\\s*:?$");

    // «Til: | Møtedato: | Sak:» above the body that the case goes to
    private static final Pattern TREATS =
            Pattern.compile("(?iu)^(?:til|går til|behandles (?:av|i)|blir handsama (?:av|i))\\s*:?$");

    private boolean ofLetter;
    private boolean tellsOfPlace;
    private boolean sent;
    private List<Label> above = List.of();
    private @Nullable Label waiting;

    HeadLabels(HeadFacts facts) {
        this.facts = facts;
        this.place = new LongPlace(facts);
    }

    /** Reads a letter above the paper: what day it tells is that on which it was written. */
    void readLetter(Block block) {
        ofLetter = true;
        read(block);
        ofLetter = false;
    }

    /** Reads a paper that has a sender, and names the day of its meeting elsewhere than beside «Dato:». */
    void readSent(Block block) {
        sent = true;
        read(block);
        sent = false;
    }

    void read(Block block) {
        switch (block) {
            case Line line -> {
                if (!place.takes(line)) {
                    line(line.words());
                }
            }
            case Table table -> table(table);
        }
    }

    // a label's value stands in the same cell, in the next one, or in the cell below
    private void table(Table table) {
        for (var r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (var c = 0; c < row.cells().size(); c++) {
                var cell = row.cells().get(c);
                if (cell.isEmpty()) {
                    continue;
                }
                cell(table, r, c, cell.words());
            }
        }
        waiting = null;
    }

    private void cell(Table table, int r, int c, Passage words) {
        var alone =
                words.has(TREATS) && isBesideDay(table.rows().get(r)) ? Optional.of(Label.BODY) : Labels.alone(words);
        if (alone.isEmpty()) {
            line(words);
            waiting = null;
            withoutColon(words);
            return;
        }
        var row = table.rows().get(r);
        if (alone.get() == Label.DATE
                && (sent && words.has(ONLY_DAY)
                        || row.cells().stream().anyMatch(other -> other.words().has(REFERENCE)))) {
            return; // the day of the letter
        }
        var beside = c + 1 < row.cells().size() && !row.cells().get(c + 1).isEmpty()
                ? row.cells().get(c + 1).words()
                : null;
        var below = r + 1 < table.rows().size()
                        && c < table.rows().get(r + 1).cells().size()
                        && !table.rows().get(r + 1).cells().get(c).isEmpty()
                ? table.rows().get(r + 1).cells().get(c).words()
                : null;
        if (beside != null
                && !(below != null && areLabels(row))
                && Labels.in(beside).isEmpty()
                && Labels.alone(beside).filter(Label.DATE::equals).isEmpty()) {
            facts.value(alone.get(), beside);
        } else if (below != null && Labels.atStart(below).isEmpty()) {
            facts.value(alone.get(), below);
            if (alone.get() == Label.DATE && !areLabels(row)) {
                BodyInHead.beside(below, table.rows().get(r + 1)).ifPresent(facts::orLikelyBody);
            }
        }
    }

    // «Dato | Tidspunkt | Sted» names what stands below
    private static boolean areLabels(Table.Row row) {
        return row.filled().size() > 2
                && row.filled().stream()
                        .allMatch(cell -> Labels.alone(cell.words()).isPresent());
    }

    // «Møtevarighet 13.00 – 17.00»; «Forum for frivillighet» is the whole name of a body
    private void withoutColon(Passage words) {
        var first = words.matcher(FIRST_WORD);
        if (first.find() && Labels.in(words).isEmpty() && first.group(1).length() > 4) {
            var value = words.sub(first.end());
            Labels.alone(words.sub(0, first.end(1)))
                    .filter(label -> label != Label.BODY || !Character.isLowerCase(value.charAt(0)))
                    .ifPresent(label -> facts.value(label, value));
        }
    }

    private static boolean isBesideDay(Table.Row row) {
        return row.filled().stream()
                .anyMatch(cell ->
                        Labels.alone(cell.words()).filter(Label.DATE::equals).isPresent());
    }

    private boolean inColumns(Passage words) {
        if (pairs(words)) {
            return true;
        }
        var name = words.matcher(IN_COLUMNS);
        if (!name.find()) {
            return false;
        }
        var label = Labels.alone(words.group(name, 1));
        var value = words.sub(name.end());
        if (label.isPresent() && Labels.alone(value).isPresent()) {
            above = List.of(label.get(), Labels.alone(value).get());
        } else {
            label.ifPresent(found -> facts.value(found, value));
        }
        return label.isPresent();
    }

    // «Møtedato  11.11.2025     Møtestad  Storesalen»: labels and values by turns, all with gaps between them
    private boolean pairs(Passage words) {
        var columns = NameList.columns(words, GAP);
        if (columns.size() < 2 || columns.size() % 2 > 0) {
            return false;
        }
        for (var at = 0; at < columns.size(); at++) {
            if (Labels.alone(columns.get(at)).isPresent() != (at % 2 == 0)) {
                return false;
            }
        }
        for (var at = 0; at < columns.size(); at += 2) {
            var value = columns.get(at + 1);
            Labels.alone(columns.get(at)).ifPresent(label -> facts.value(label, value));
        }
        return true;
    }

    // «Styre      Møtedato» names the columns of the next line
    private void belowNames(Passage words) {
        var columns = NameList.columns(words);
        for (var at = 0; columns.size() == above.size() && at < above.size(); at++) {
            facts.value(above.get(at), columns.get(at));
        }
        above = List.of();
    }

    static boolean isLetterHead(Passage words) {
        return words.has(REFERENCE);
    }

    // «Tid; 11.00 – 13.00»
    private static List<Labels.Labelled> labelled(Passage words) {
        var semicolon = words.matcher(BEFORE_SEMICOLON);
        return semicolon.find()
                ? Labels.alone(words.group(semicolon, 1))
                        .map(label -> new Labels.Labelled(
                                label,
                                words.group(semicolon, 1),
                                words.sub(semicolon.end()).strip()))
                        .map(List::of)
                        .orElseGet(() -> Labels.in(words))
                : Labels.in(words);
    }

    private void line(Passage words) {
        var labelled = labelled(words);
        var letter = ofLetter || isLetterHead(words);
        for (var found : labelled) {
            if (found.label() == Label.DATE && found.name().has(TIME_AND_PLACE)) {
                PlaceWords.besideTime(found.value()).ifPresent(facts::likelyPlace);
            }
            if (found.label() == Label.DATE && (letter || sent && found.name().has(ONLY_DAY))) {
                continue; // beside «Vår ref.» stands the day of the letter
            }
            if (found.value().isBlank()) {
                waiting = found.label();
            } else {
                facts.value(found.label(), found.value());
                waiting = null;
            }
        }
        if (!above.isEmpty()) {
            belowNames(words);
        }
        if (labelled.isEmpty() && inColumns(words)) {
            return;
        }
        if (labelled.isEmpty() && tellsOfPlace && HeadSentences.isPlace(words)) {
            facts.likelyPlace(words);
        }
        tellsOfPlace = labelled.stream()
                .anyMatch(found -> found.label() == Label.DATE
                        && found.name().has(OF_PLACE)
                        && !found.value().isBlank());
        var meeting = words.matcher(MEETING);
        if (meeting.find() && BodyWords.name(words.sub(meeting.end()))) {
            facts.value(Label.BODY, words.sub(meeting.end()));
        } else if (labelled.isEmpty()) {
            var alone = Labels.alone(words);
            if (alone.isPresent()) {
                waiting = alone.get();
            } else if (waiting != null) {
                facts.value(waiting, words);
                waiting = null;
            }
            facts.count(words);
        }
    }
}
