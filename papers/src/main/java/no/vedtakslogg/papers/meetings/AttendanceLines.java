package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads lists of names below or beside labels such as «Til stede» and «Forfall». */
final class AttendanceLines {
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•·●○▪*]|o(?=\\s)|\\d{1,2}[.)])\\s+");
    // whoever is no member is named below those who were absent because they met
    private static final Pattern OTHERS_WHO_MET = Pattern.compile(
            "(?iu)^(?:observatør|gjest|invitert|innbud|innkalt|fr[aå] administrasjon|fr[aå] sekretariat)");
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_GROUP = 60;

    private final OpenAttendance open;
    private final NamesInColumns columns = new NamesInColumns();

    private final OnePerLine onePerLine;

    AttendanceLines(List<Attendee> attendees, List<Block> blocks) {
        open = new OpenAttendance(attendees, Legend.in(blocks));
        onePerLine = OnePerLine.in(blocks);
    }

    /** How those in a table below met, by the label that stands above it. */
    Found<Presence> presence() {
        return open.presence();
    }

    @Nullable Found<String> group() {
        return open.group();
    }

    /** Reads what is still held back of a list that might have gone on. */
    void close() {
        open.close();
    }

    void read(Line line) {
        if (line.afterGap()) {
            open.gap();
        }
        var labelled = Labels.in(line.words());
        var alone = Labels.alone(line.words());
        var without = labelled.isEmpty() && alone.isEmpty()
                ? AttendanceLabels.of(line.words())
                : Optional.<Labels.Labelled>empty();
        if (endsLabel(labelled, alone)) {
            open.hold(
                    labelled.isEmpty()
                            ? line.words().sub(0, 0)
                            : labelled.getFirst().value());
        } else if (alone.isPresent() && ListLine.opens(alone.get())) {
            open.open(alone.get(), line.words());
            open.openBelow(line.style().heading());
            if (alone.get() == Label.ABSENT) {
                open.divide();
            }
        } else if (namesSubstitute(line, labelled)) {
            open.hold(line.words());
        } else if (!labelled.isEmpty() && labelled.stream().anyMatch(found -> ListLine.opens(found.label()))) {
            beforeLabel(line, labelled.getFirst());
            for (var found : labelled) {
                if (ListLine.opens(found.label())) {
                    open.open(found.label(), found.name());
                    if (found.label() == Label.ABSENT && found.value().isBlank()) {
                        open.divide();
                    }
                    hold(line, found.value());
                } else {
                    open.end();
                }
            }
        } else if (alone.filter(ListLine::isOfficer).isPresent() && isWithin(line)) {
            open.openOfficer(line.words());
        } else if (!labelled.isEmpty() || alone.isPresent()) {
            open.endAtLabel(!labelled.isEmpty()
                    && ListLine.isOfficer(labelled.getFirst().label()));
        } else if (without.isPresent()) {
            beforeLabel(line, without.get());
            open.open(without.get().label(), without.get().name());
            hold(line, without.get().value());
        } else if (tellsInASentence(line)) {
            return;
        } else if (open.isOpen() && line.afterGap() && ListLine.namesOfficer(line.words())) {
            open.end();
        } else if (open.isOpen()) {
            list(line);
        } else if (open.isEmpty() && line.afterGap() && ListLine.areOnlyNames(line.words())) {
            open.openUntitled(line.words());
            list(line);
        } else if (open.isBelowOfficer() && ListLine.isGroupOfNames(line.words())) {
            open.openAfterOfficer();
            list(line);
        }
    }

    // «Forfall uten» and «vara:» below it are one label beside one list
    private boolean endsLabel(List<Labels.Labelled> labelled, Optional<Label> alone) {
        var label = labelled.size() == 1 ? Optional.of(labelled.getFirst().label()) : alone;
        return open.waitsForLabel()
                && label.filter(found -> found == Label.DEPUTIES).isPresent();
    }

    private boolean tellsInASentence(Line line) {
        var sentences = ListedPeople.sentences(line.words());
        if (open.isOpen() && sentences.size() > 1) {
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
                open.tellSubstitute(sentence);
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
        var told = AttendanceSentence.of(OpenAttendance.withoutStop(before));
        if (told.isPresent()) {
            open.tell(told.get(), before, !line.afterGap());
        } else if (open.isOpen() && open.looksLikeNames(before)) {
            open.hold(before);
        }
    }

    // «Kari Nord, møtende vara: Ola Moen» below «Forfall:» tells of both
    private boolean namesSubstitute(Line line, List<Labels.Labelled> labelled) {
        return open.isOfAbsent()
                && labelled.size() == 1
                && labelled.getFirst().label() == Label.DEPUTIES
                && open.looksLikeNames(ListLine.before(line, labelled.getFirst()));
    }

    void read(Table table) {
        if (open.isOpen() && PersonRow.areIn(table)) {
            open.close();
            table.rows().forEach(row -> open.add(PersonRow.first(row)));
        } else {
            table.rows().forEach(this::read);
        }
    }

    private void read(Table.Row row) {
        var person = open.isOpen() ? PersonRow.person(row) : Optional.<NamedPerson>empty();
        if (person.isPresent()) {
            open.close();
            open.add(person.get());
            return;
        }
        if (row.filled().size() > 1
                && Labels.alone(row.filled().getFirst().words())
                        .filter(ListLine::isOfficer)
                        .isPresent()) {
            open.end();
            return;
        }
        for (var i = 0; i < row.filled().size(); i++) {
            for (var line : row.filled().get(i).lines()) {
                if (i > 0 && open.isOpen() && !PersonRow.isLabel(line)) {
                    if (open.goesOn(line)) {
                        open.goOn(line.words());
                    } else {
                        open.hold(line.words());
                    }
                } else {
                    read(line);
                }
            }
        }
    }

    private void list(Line line) {
        if (columns.opensAt(line)) {
            return;
        }
        var inColumns = columns.person(line);
        if (inColumns.isPresent()) {
            open.close();
            open.add(inColumns.get());
            return;
        }
        if (open.isGroup(line.style().heading()) || onePerLine.isAbove(line)) {
            open.group(line.words(), line.style().heading());
            return;
        }
        if (line.words().length() > LONGEST_LINE || line.style().heading() > 0) {
            open.end();
            return;
        }
        var bullet = line.words().matcher(BULLET);
        var marked = bullet.find();
        var words = marked ? line.words().sub(bullet.end()) : line.words();
        var grouped = words.matcher(ListLine.GROUP);
        if (!marked && !onePerLine.has(line) && open.goesOn(line)) {
            open.goOn(words);
        } else if (words.has(ListLine.SENT_TO)) {
            open.end();
        } else if (grouped.find() && isGroup(words, grouped)) {
            open.close();
            if (isApartFromAbsent(line, words.sub(grouped.end())) || open.isOfAbsent() && words.has(OTHERS_WHO_MET)) {
                open.met(words.group(grouped, 1));
            }
            open.group(words.group(grouped, 1));
            hold(line, words.sub(grouped.end()).strip());
        } else if (open.looksLikeNames(words)) {
            hold(line, words);
        } else if (line.style().bold() && words.length() < LONGEST_GROUP) {
            open.group(words);
        } else {
            open.end();
        }
    }

    private void hold(Line line, Passage words) {
        if (onePerLine.has(line)) {
            open.holdOne(words);
        } else {
            open.hold(words);
        }
    }

    // «Referent:» straight below those who met, or a heading of their list, with the name below it
    private boolean isWithin(Line line) {
        return open.isOpen()
                && !open.isEmpty()
                && (!line.afterGap() || open.isGroup(line.style().heading()) || onePerLine.isAbove(line));
    }

    // «Publikum:» alone, with a gap between it and the list of those who were absent, names no more of them
    private boolean isApartFromAbsent(Line line, Passage rest) {
        return open.isOfAbsent()
                && rest.isBlank()
                && open.endsWithAbsent()
                && (line.afterGap() || open.namesWithoutGroup());
    }

    // «Kari Nord: Storvik kommune» names a person, «Regionkontoret: Kari Nord» a group
    private boolean isGroup(Passage words, Matcher grouped) {
        return !Names.isName(grouped.group(1)) || open.looksLikeNames(words.sub(grouped.end()));
    }
}
