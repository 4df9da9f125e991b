package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** Reads lists of names below or beside labels such as «Til stede» and «Forfall». */
final class AttendanceLines {
    private final Legend legend;
    private final OpenAttendance open;
    private final ListSection section;
    private final ListedLines listed;
    private final ListedRows rows;
    private final SignedLines signed;
    private final UntitledGroups untitled;

    /**
     * @param untitled lists that no label opens
     */
    AttendanceLines(List<Attendee> attendees, List<Block> blocks, UntitledGroups untitled) {
        this.untitled = untitled;
        legend = Legend.in(blocks);
        open = new OpenAttendance(attendees, legend);
        section = open.section();
        listed = new ListedLines(open, OnePerLine.in(blocks));
        rows = new ListedRows(open, listed, this::read);
        signed = SignedLines.in(blocks);
    }

    /** How those in a table below met, by the label that stands above it. */
    Found<Presence> presence() {
        return section.presence();
    }

    /** What the paper says of the letters and stars beside names. */
    Legend legend() {
        return legend;
    }

    @Nullable Found<String> group() {
        return section.group();
    }

    /** Reads what is still held back of a list that might have gone on. */
    void close() {
        open.close();
    }

    void read(Line line) {
        if (legend.explains(line.words())) {
            open.close();
            return;
        }
        if (signed.has(line)) {
            open.end();
            return;
        }
        if (line.afterGap()) {
            section.gap();
        }
        var labelled =
                AttendanceLabels.aboveColumns(line.words()).map(List::of).orElseGet(() -> Labels.in(line.words()));
        var alone = Labels.alone(line.words());
        var without = labelled.isEmpty() && alone.isEmpty()
                ? AttendanceLabels.of(line.words())
                : Optional.<Labels.Labelled>empty();
        if (!section.isOpen() && labelled.isEmpty() && without.isEmpty() && untitled.beginAt(line)) {
            section.openUntitled(line.words());
            listed.read(line);
        } else if (endsLabel(labelled, alone)) {
            open.hold(
                    labelled.isEmpty()
                            ? line.words().sub(0, 0)
                            : labelled.getFirst().value());
        } else if (alone.isPresent() && alone.get().listsPeople()) {
            open.open(alone.get(), line.words());
            section.openBelow(line.style().heading());
            if (alone.get() == Label.ABSENT) {
                section.divide();
            }
        } else if (namesSubstitute(line, labelled)) {
            open.hold(line.words());
        } else if (!labelled.isEmpty()
                && labelled.stream().anyMatch(found -> found.label().listsPeople())) {
            beforeLabel(line, labelled.getFirst());
            for (var found : labelled) {
                if (found.label().listsPeople()) {
                    open.open(found.label(), found.name());
                    if (found.label() == Label.ABSENT && found.value().isBlank()) {
                        section.divide();
                    }
                    listed.holdGrouped(line, found.value());
                } else {
                    open.end();
                }
            }
        } else if (alone.filter(ListLine::isOfficer).isPresent() && listed.isWithin(line)) {
            open.openOfficer(line.words());
        } else if (isListedOfficer(line, labelled)) {
            open.hold(labelled.getFirst().value());
        } else if (!labelled.isEmpty() || alone.isPresent()) {
            open.endAtLabel(!labelled.isEmpty()
                    && ListLine.isOfficer(labelled.getFirst().label()));
        } else if (without.isPresent()) {
            beforeLabel(line, without.get());
            open.open(without.get().label(), without.get().name());
            listed.hold(line, without.get().value());
        } else if (tellsInASentence(line)) {
            return;
        } else if (section.isOpen() && line.afterGap() && ListLine.namesOfficer(line.words())) {
            open.end();
        } else if (section.isOpen()) {
            listed.read(line);
        } else if (open.isEmpty() && line.afterGap() && ListLine.areOnlyNames(line.words())) {
            section.openUntitled(line.words());
            listed.read(line);
        } else if (section.isBelowOfficer() && ListLine.isGroupOfNames(line.words())) {
            section.openAfterOfficer();
            listed.read(line);
        }
    }

    // «- Leder: Kari Nord» is one of the list, «Leder: Kari Nord» straight below «Til stede:» too
    private boolean isListedOfficer(Line line, List<Labels.Labelled> labelled) {
        return section.isOpen()
                && !section.isOfAbsent()
                && labelled.size() == 1
                && ListLine.isOfficer(labelled.getFirst().label())
                && (ListLine.before(line, labelled.getFirst()).has(ListedLines.ONLY_BULLET) || open.isEmpty())
                && open.looksLikeNames(labelled.getFirst().value());
    }

    // «Forfall uten» and «vara:» below it are one label beside one list
    private boolean endsLabel(List<Labels.Labelled> labelled, Optional<Label> alone) {
        var label = labelled.size() == 1 ? Optional.of(labelled.getFirst().label()) : alone;
        return section.waitsForLabel()
                && label.filter(found -> found == Label.DEPUTIES).isPresent();
    }

    void read(Table table) {
        rows.read(table);
    }

    private boolean tellsInASentence(Line line) {
        var sentences = ListedPeople.sentences(line.words());
        if (section.isOpen() && sentences.size() > 1) {
            return false; // within a list, and so read with it
        }
        var tells = false;
        for (var sentence : sentences) {
            var told = AttendanceSentence.of(sentence);
            if (told.isPresent()) {
                open.close();
                open.tell(told.get(), sentence, !line.afterGap());
                tells = true;
            } else if (tells && !open.tellInverted(sentence)) {
                open.named().substitute(sentence);
            }
        }
        return tells;
    }

    // «Kari Nord og Ola Moen. Fra administrasjonen: Per Vik»: those before the label go on with the list above
    private void beforeLabel(Line line, Labels.Labelled first) {
        var before = ListLine.before(line, first);
        if (before.isBlank()) {
            return;
        }
        var told = AttendanceSentence.of(ListedPeople.withoutStop(before));
        if (section.isOpen() && open.goesOn(line.with(before))) {
            open.goOn(before); // the line above may have broken a name
        } else if (told.isPresent()) {
            open.tell(told.get(), before, !line.afterGap());
        } else if (section.isOpen() && open.looksLikeNames(before)) {
            open.hold(before);
        }
    }

    // «Kari Nord, møtende vara: Ola Moen» below «Forfall:» tells of both
    private boolean namesSubstitute(Line line, List<Labels.Labelled> labelled) {
        return section.isOfAbsent()
                && labelled.size() == 1
                && labelled.getFirst().label() == Label.DEPUTIES
                && open.looksLikeNames(ListLine.before(line, labelled.getFirst()));
    }
}
