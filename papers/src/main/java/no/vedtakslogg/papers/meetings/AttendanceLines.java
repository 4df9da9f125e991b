package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
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
    private static final Pattern NOBODY = Pattern.compile("(?iu)^(?:ingen?(?: .{0,20})?|-|–|0|ikk?j?e noen?)\\.?$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•·●○▪*]|o(?=\\s)|\\d{1,2}[.)])\\s+");
    private static final Pattern GROUP = Pattern.compile("^(\\p{Lu}[^:]{2,60}):(?!\\d)\\s*(?=\\S|$)");
    private static final Pattern VIDEO_LABEL = Pattern.compile("(?iu).*(?:video|teams|digitalt).*");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu)\\bforfall (?:uten|utan|med)$");
    private static final Pattern ABSENT_WITHIN = Pattern.compile(
            "(?iu)\\s*\\(([^()]{2,80}?)\\s+((?:hadde|har)?\\s*(?:meldt?|meldte) (?:forfall|fravær|fråvær))\\)$");
    private static final Pattern STANDS_FOR = Pattern.compile("(?iu)\\b(?:for|vara)\\b");
    private static final Pattern SENT_TO = Pattern.compile("(?iu)^(?:kopi|til|sendes|sendt|send|referat|utsendt)\\b");
    // «Medlemmer:» and «Varamedlemmer:» straight below «Forfall:» divide those who were absent
    private static final String MEMBERS =
            "(?iu)(?:faste )?medlem(?:mer|mar|er)?|vara(?:medlem(?:mer|mar|er)?|representant(?:er|ar))?";
    private static final int FEWEST_UNTITLED = 4;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_ROLE = 45;

    private final List<Attendee> attendees;
    private @Nullable Found<Presence> section;
    private @Nullable Found<String> group;
    private @Nullable Found<Presence> beforeOfficer;
    private boolean divided;
    private @Nullable Passage held;
    private boolean dashes;

    AttendanceLines(List<Attendee> attendees) {
        this.attendees = attendees;
    }

    /** How those in a table below met, by the label that stands above it. */
    Found<Presence> presence() {
        return section == null
                ? new Found<>(Presence.MET, new no.vedtakslogg.papers.text.Span(1, 0, 0, List.of()), Certainty.LIKELY)
                : section;
    }

    @Nullable Found<String> group() {
        return group;
    }

    void read(Line line) {
        divided &= !line.afterGap();
        var labelled = Labels.in(line.words());
        var alone = Labels.alone(line.words());
        var without = labelled.isEmpty() && alone.isEmpty()
                ? AttendanceLabels.of(line.words())
                : Optional.<Labels.Labelled>empty();
        if (endsLabel(labelled, alone)) {
            hold(
                    labelled.isEmpty()
                            ? line.words().sub(0, 0)
                            : labelled.getFirst().value());
        } else if (alone.isPresent() && opens(alone.get())) {
            open(alone.get(), line.words());
            divided |= alone.get() == Label.ABSENT;
        } else if (!labelled.isEmpty() && labelled.stream().anyMatch(found -> opens(found.label()))) {
            beforeLabel(line, labelled.getFirst());
            for (var found : labelled) {
                if (opens(found.label())) {
                    open(found.label(), found.name());
                    divided |= found.label() == Label.ABSENT && found.value().isBlank();
                    hold(found.value());
                } else {
                    end();
                }
            }
        } else if (!labelled.isEmpty() || alone.isPresent()) {
            var officer = !labelled.isEmpty() && isOfficer(labelled.getFirst().label());
            var met = officer && section != null ? section.map(before -> Presence.MET) : null;
            end();
            beforeOfficer = met;
        } else if (without.isPresent()) {
            open(without.get().label(), without.get().name());
            hold(without.get().value());
        } else if (tellsInASentence(line.words())) {
            end();
        } else if (section != null && line.afterGap() && namesOfficer(line.words())) {
            end();
        } else if (section != null) {
            list(line);
        } else if (attendees.isEmpty() && held == null && line.afterGap() && areOnlyNames(line.words())) {
            section = Found.of(Presence.MET, line.words().sub(0, 0), Certainty.LIKELY);
            group = null;
            list(line);
        } else if (beforeOfficer != null && isGroupOfNames(line.words())) {
            section = beforeOfficer;
            list(line);
        }
    }

    // «Møteleder: Kari Nord» may stand between those who met and «Veiledere: Ola Moen og Eva Strøm»
    private static boolean isOfficer(Label label) {
        return label == Label.CHAIR || label == Label.SECRETARY;
    }

    // minutes may say who met before anything else, and no label with it
    private static boolean areOnlyNames(Passage words) {
        var parts = Names.parts(withoutStop(words));
        return parts.size() >= FEWEST_UNTITLED
                && parts.stream().allMatch(part -> People.named(part, false).size() == 1);
    }

    private boolean isGroupOfNames(Passage words) {
        var grouped = words.matcher(GROUP);
        return grouped.find()
                && !words.has(SENT_TO)
                && People.named(words.sub(grouped.end()).strip(), false).size() > 1;
    }

    // «Forfall uten» and «vara:» below it are one label beside one list
    private boolean endsLabel(List<Labels.Labelled> labelled, Optional<Label> alone) {
        var label = labelled.size() == 1 ? Optional.of(labelled.getFirst().label()) : alone;
        return section != null
                && group != null
                && UNFINISHED.matcher(group.value()).find()
                && label.filter(found -> found == Label.DEPUTIES).isPresent();
    }

    // «Sekretær Kari Nord», apart from the list above it
    private static boolean namesOfficer(Passage words) {
        var blank = words.toString().indexOf(' ');
        return blank > 0
                && Names.isName(words.sub(blank).strip())
                && Labels.alone(words.sub(0, blank))
                        .filter(AttendanceLines::isOfficer)
                        .isPresent();
    }

    private boolean tellsInASentence(Passage words) {
        var told = AttendanceSentence.of(words);
        told.ifPresent(sentence -> {
            open(sentence.label(), sentence.said());
            sentence.people().forEach(this::add);
        });
        return told.isPresent();
    }

    // «Kari Nord og Ola Moen. Fra administrasjonen: Per Vik»: those before the label go on with the list above
    private void beforeLabel(Line line, Labels.Labelled first) {
        var before = line.words()
                .sub(0, line.words().indexOf(first.name().span().from()))
                .strip();
        if (section != null && !before.isBlank() && looksLikeNames(before)) {
            hold(before);
        }
    }

    /** Reads what is still held back of a list that might have gone on. */
    void close() {
        if (held != null) {
            names(held);
            held = null;
        }
    }

    private void end() {
        close();
        section = null;
    }

    private void hold(Passage words) {
        close();
        if (!words.isBlank()) {
            held = words;
        }
    }

    private boolean goesOn(Line line) {
        return held != null && !line.afterGap() && !line.words().isBlank() && NameList.goesOn(held, line.words());
    }

    void read(Table.Row row) {
        if (section != null && person(row)) {
            return;
        }
        for (var i = 0; i < row.filled().size(); i++) {
            for (var line : row.filled().get(i).lines()) {
                if (i > 0 && section != null && !isLabel(line)) {
                    if (held != null && goesOn(line)) {
                        held = held.then(line.words());
                    } else {
                        hold(line.words());
                    }
                } else {
                    read(line);
                }
            }
        }
    }

    // «Ordfører | Kari Nord | Storvik kommune»: one cell names somebody, the others say who that is
    private boolean person(Table.Row row) {
        var named = row.filled().stream()
                .map(Table.Cell::words)
                .filter(Names::isName)
                .toList();
        var others = row.filled().stream()
                .filter(cell -> !Names.isName(cell.words()))
                .toList();
        if (named.size() != 1
                || others.isEmpty()
                || others.stream()
                        .anyMatch(cell -> cell.lines().size() > 1
                                || cell.words().has(STANDS_FOR)
                                || isLabel(cell.lines().getFirst()))) {
            return false;
        }
        close();
        var person = new People.Person(named.getFirst());
        person.affiliation = others.getLast().words();
        person.video = others.stream().anyMatch(cell -> People.onVideo(cell.words()));
        add(person);
        return true;
    }

    private static boolean isLabel(Line line) {
        return Labels.atStart(line.words()).isPresent();
    }

    private static boolean opens(Label label) {
        return label == Label.PRESENT || label == Label.ABSENT || label == Label.DEPUTIES || label == Label.OTHERS;
    }

    private void open(Label label, Passage name) {
        close();
        var named = name.toString().replaceFirst("\\s*:\\s*$", "");
        if (divided && named.matches(MEMBERS)) {
            group = new Found<>(named, name.span(), Certainty.CERTAIN);
            return;
        }
        var met = VIDEO_LABEL.matcher(named).matches() ? Presence.BY_VIDEO : Presence.MET;
        switch (label) {
            case ABSENT -> section = Found.of(Presence.ABSENT, name, Certainty.CERTAIN);
            case OTHERS -> {
                // «Kommunene:» below «Forfall:» divides those who were absent
                if (section == null
                        || met == Presence.BY_VIDEO
                        || !named.matches(
                                "(?iu)(?:fra |frå )?(?:kommun|helsef|sykehus|sjukehus|bruk|fastl|ansatte).*")) {
                    section = Found.of(met, name, Certainty.LIKELY);
                }
            }
            default -> section = Found.of(met, name, Certainty.CERTAIN);
        }
        group = new Found<>(named, name.span(), Certainty.CERTAIN);
    }

    private void list(Line line) {
        if (line.words().length() > LONGEST_LINE || line.style().heading() > 0) {
            end();
            return;
        }
        var bullet = line.words().matcher(BULLET);
        var marked = bullet.find();
        var words = marked ? line.words().sub(bullet.end()) : line.words();
        var grouped = words.matcher(GROUP);
        if (!marked && held != null && goesOn(line)) {
            held = held.then(words);
        } else if (grouped.find() && isGroup(words, grouped)) {
            close();
            if (isApartFromAbsent(line, words.sub(grouped.end()))) {
                section = Found.of(Presence.MET, words.group(grouped, 1), Certainty.LIKELY);
            }
            group = Found.words(words.group(grouped, 1), Certainty.CERTAIN);
            hold(words.sub(grouped.end()).strip());
        } else if (looksLikeNames(words)) {
            hold(words);
        } else if (line.style().bold() && words.length() < 60) {
            close();
            group = Found.words(words, Certainty.CERTAIN);
        } else {
            end();
        }
    }

    // «Publikum:» alone, with a gap between it and the list of those who were absent, names no more of them
    private boolean isApartFromAbsent(Line line, Passage rest) {
        return section != null
                && section.value() == Presence.ABSENT
                && line.afterGap()
                && rest.isBlank()
                && !attendees.isEmpty()
                && attendees.getLast().presence().value() == Presence.ABSENT;
    }

    // «Kari Nord: Storvik kommune» names a person, «Regionkontoret: Kari Nord» a group
    private boolean isGroup(Passage words, Matcher grouped) {
        return !Names.isName(grouped.group(1)) || looksLikeNames(words.sub(grouped.end()));
    }

    // prose that names people further on is no list
    private boolean beginsWithName(Passage words) {
        if (NameList.columns(words).size() > 1) {
            return NameList.columns(words).stream()
                    .anyMatch(column -> !People.named(column, dashes).isEmpty());
        }
        var people = People.named(words, true);
        var first = NameList.first(words);
        return !people.isEmpty()
                && (first.toString().contains(people.getFirst().name.toString())
                        || held == null && first.length() < LONGEST_ROLE && !Names.isPerson(first));
    }

    private boolean looksLikeNames(Passage words) {
        return !words.isBlank() && (words.has(NOBODY) || beginsWithName(withoutStop(words)));
    }

    private static Passage withoutStop(Passage words) {
        return words.length() > 1 && words.charAt(words.length() - 1) == '.' ? words.sub(0, words.length() - 1) : words;
    }

    private void names(Passage words) {
        if (words.isBlank() || words.has(NOBODY) || section == null) {
            return;
        }
        var ended = withoutAbsent(withoutStop(words));
        dashes |= NameList.dashed(ended, false).isPresent();
        for (var column : NameList.columns(ended)) {
            People.named(column, dashes).forEach(this::add);
        }
    }

    // «Runa, Isak (Birk hadde meldt forfall)»
    private Passage withoutAbsent(Passage words) {
        var within = words.matcher(ABSENT_WITHIN);
        if (!within.find() || within.start() == 0 || section == null) {
            return words;
        }
        var met = section;
        section = Found.of(Presence.ABSENT, words.group(within, 2), Certainty.CERTAIN);
        for (var part : Names.parts(words.group(within, 1))) {
            if (Names.isName(part) || NameList.isFirstName(part)) {
                add(new People.Person(part));
            }
        }
        section = met;
        return words.sub(0, within.start()).strip();
    }

    private void add(People.Person person) {
        if (section != null) {
            var presence = person.absent
                    ? section.map(met -> Presence.ABSENT)
                    : person.video && section.value() == Presence.MET ? section.map(met -> Presence.BY_VIDEO) : section;
            attendees.add(new Attendee(
                    People.found(person.name),
                    group,
                    person.affiliation == null ? null : Found.words(person.affiliation, Certainty.LIKELY),
                    presence,
                    person.metFor == null || presence.value() == Presence.ABSENT
                            ? null
                            : Found.words(person.metFor, Certainty.CERTAIN),
                    person.cases));
            if (person.substitute != null && section.value() == Presence.ABSENT) {
                attendees.add(new Attendee(
                        People.found(person.substitute),
                        group,
                        null,
                        Found.of(Presence.MET, person.substitute, Certainty.LIKELY),
                        Found.words(person.name, Certainty.LIKELY),
                        List.of()));
            }
        }
    }
}
