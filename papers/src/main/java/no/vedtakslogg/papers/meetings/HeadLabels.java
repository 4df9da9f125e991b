package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a meeting's head that have labels, in lines and in tables. */
final class HeadLabels {
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)\\s+(?=\\S)");
    // «Møte: Geografisk samarbeidsutvalg» names the body, «Møte: 2/2026» counts its meetings, «Møte: Rådsmøte 3. mars»
    // tells the day; «- Navn: Storvik velforening»
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^(?:[-–•*]\\s+)?(?:møte|navn|namn)\\s*:\\s+(?=\\p{L})(?!\\p{L}*møtet?\\s+(?:den\\s+)?\\d{1,2}\\.)");
    // «Tid; 11.00 – 13.00»
    private static final Pattern BEFORE_SEMICOLON = Pattern.compile("^([\\p{L}/ ]{3,25}?)\\s*;\\s*(?=\\S)");
    static final Pattern TIME_AND_PLACE = Pattern.compile("(?iu)\\b(?:sted|stad|hvor|kor|kvar|plass)\\b");
    // «Kl. 09.00–11.30» in a line of its own
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)^(?:kl\\.?|klokk(?:a|en)):?\\s*\\d{1,2}(?:[.:]?\\d{2})?(?:\\s*(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]?\\d{2})?)?\\.?$");
    private static final Pattern OF_PLACE = Pattern.compile("(?iu)\\b(?:sted|stad)$");

    private final HeadFacts facts;
    private final LongValue longValue;
    private final LabelsInColumns columns;
    private boolean ofLetter;
    private boolean tellsOfPlace;
    private boolean sent;
    private @Nullable Label waiting;

    HeadLabels(HeadFacts facts) {
        this.facts = facts;
        this.longValue = new LongValue(facts);
        this.columns = new LabelsInColumns(facts);
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
                if (!longValue.takes(line)) {
                    line(line.words());
                }
            }
            case Table table -> table(table);
        }
    }

    private void table(Table table) {
        for (var r = 0; r < table.rows().size(); r++) {
            var cells = table.rows().get(r).cells();
            for (var c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty() && BesideDay.isClock(cells.get(c).words())) {
                    Clock.first(cells.get(c).words())
                            .ifPresent(facts.when()::likelyTimes); // «Dato | 3. mars 2026 | kl. 9–11»
                } else if (!cells.get(c).isEmpty()) {
                    cell(LabelledCell.at(table, r, c), cells.get(c).words());
                }
            }
        }
        waiting = null;
    }

    private void cell(Optional<LabelledCell> labelled, Passage words) {
        if (labelled.isEmpty()) {
            line(words);
            waiting = null;
            withoutColon(words);
        } else if (!labelled.get().isDayOfLetter(sent)) {
            labelled.get().tell(facts);
        }
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
        var letter = ofLetter || LetterWords.areIn(words);
        labelled.forEach(found -> tell(found, letter));
        columns.below(words);
        if (labelled.isEmpty() && columns.takes(words)) {
            return;
        }
        if (labelled.isEmpty() && tellsOfPlace && PlaceWords.are(words)) {
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
            } else if (words.strip().has(CLOCK)) {
                facts.value(Label.TIME, words);
            } else if (waiting != null) {
                facts.value(waiting, words);
                waiting = null;
            }
            facts.count(words);
        }
    }

    private void tell(Labels.Labelled found, boolean letter) {
        if (PlaceWords.arePath(found.name(), found.value())) {
            return;
        }
        if (found.label() == Label.DATE && found.name().has(TIME_AND_PLACE)) {
            PlaceWords.besideTime(found.value()).ifPresent(facts::likelyPlace);
        }
        if (found.label() == Label.DATE && (letter || sent && LetterWords.nameOnlyDay(found.name()))) {
            return; // beside «Vår ref.» stands the day of the letter
        }
        if (found.value().isBlank()) {
            waiting = found.label();
        } else {
            facts.value(found.label(), found.value());
            waiting = null;
        }
    }
}
