package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Span;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** The list of names that is read: how those in it met, by the label above it, and what is still held back of it. */
final class OpenAttendance {
    private static final Pattern NOBODY = Pattern.compile("(?iu)^(?:ingen?(?: .{0,20})?|-|–|0|ikk?j?e noen?)\\.?$");
    private static final Pattern VIDEO_LABEL = Pattern.compile("(?iu).*(?:video|teams|digitalt).*");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu)\\bforfall (?:uten|utan|med)$");
    // «Medlemmer:» and «Varamedlemmer:» straight below «Forfall:» divide those who were absent
    private static final String MEMBERS =
            "(?iu)(?:faste )?medlem(?:mer|mar|er)?|vara(?:medlem(?:mer|mar|er)?|representant(?:er|ar))?";
    private static final Pattern INSTEAD = Pattern.compile("(?iu)^(?:for|i)\\s\\p{L}+");
    private static final int LONGEST_ROLE = 45;

    private final List<Attendee> attendees;
    private final Legend legend;
    private @Nullable Found<Presence> section;
    private @Nullable Found<String> group;
    private @Nullable Found<Presence> beforeOfficer;
    private boolean divided;
    private @Nullable Passage held;
    private boolean heldIsOne;
    private boolean onlyNew;
    private final ListedPeople listed = new ListedPeople();
    private int level;
    private int absentLevel;

    OpenAttendance(List<Attendee> attendees, Legend legend) {
        this.attendees = attendees;
        this.legend = legend;
    }

    /** How those listed here met. */
    Found<Presence> presence() {
        return section == null ? new Found<>(Presence.MET, new Span(1, 0, 0, List.of()), Certainty.LIKELY) : section;
    }

    @Nullable Found<String> group() {
        return group;
    }

    boolean isOpen() {
        return section != null;
    }

    boolean isOfAbsent() {
        return section != null && section.value() == Presence.ABSENT;
    }

    /** Whether nobody was named yet. */
    boolean isEmpty() {
        return attendees.isEmpty() && held == null;
    }

    boolean holdsBack() {
        return held != null;
    }

    /** Whether the last who was named had not met. */
    boolean endsWithAbsent() {
        return !attendees.isEmpty() && attendees.getLast().presence().value() == Presence.ABSENT;
    }

    /** Whether the last who was absent stood straight below the label, so that a group's name to come divides no absent. */
    boolean namesWithoutGroup() {
        return isOfAbsent()
                && endsWithAbsent()
                && group != null
                && group.equals(attendees.getLast().group())
                && section != null
                && group.span().equals(section.span());
    }

    /** Opens the list of an officer within that of those who met; whoever is named already is the same person. */
    void openOfficer(Passage words) {
        met(words);
        group(words);
        onlyNew = true;
    }

    /** Whether its label, «Forfall uten», waits for its last word. */
    boolean waitsForLabel() {
        return section != null
                && group != null
                && UNFINISHED.matcher(group.value()).find();
    }

    void open(Label label, Passage name) {
        close();
        onlyNew = false;
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
                        || namesWithoutGroup()
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

    /** Adds those that a sentence tells of; the list that it stands within goes on. */
    void tell(AttendanceSentence told, Passage sentence, boolean withinAList) {
        var before = section;
        var groupBefore = group;
        open(told.label(), told.said());
        var video = People.onVideo(sentence);
        told.people().forEach(person -> tellOf(person, video));
        end();
        section = withinAList ? before : null;
        group = groupBefore;
    }

    /** Adds those that a sentence names last, as «Som vara møtte Kari Nord»; whether it is such a sentence. */
    boolean tellInverted(Passage sentence) {
        var inverted = AttendanceLabels.inverted(sentence);
        inverted.ifPresent(told -> {
            var before = section;
            var groupBefore = group;
            section = Found.of(Presence.MET, told.name(), Certainty.LIKELY);
            group = Found.words(told.name(), Certainty.CERTAIN);
            listed.of(withoutStop(told.value())).forEach(this::add);
            section = before;
            group = groupBefore;
        });
        return inverted.isPresent();
    }

    /** Adds the one who met for the last who was absent, as «I hennes sted møtte Kari Nord» says; whether it is said. */
    boolean tellSubstitute(Passage sentence) {
        var substitute =
                sentence.has(INSTEAD) && endsWithAbsent() ? Remark.of(sentence).substitute() : null;
        if (substitute != null) {
            attendees.add(attendees.getLast().substitutedBy(substitute));
        }
        return substitute != null;
    }

    /** Opens a list that has no label. */
    void openUntitled(Passage words) {
        section = Found.of(Presence.MET, words.sub(0, 0), Certainty.LIKELY);
        group = null;
    }

    /** Opens the list of those who met again, below the name of an officer that stood within it. */
    void openAfterOfficer() {
        section = beforeOfficer;
    }

    boolean isBelowOfficer() {
        return beforeOfficer != null;
    }

    /** Ends the list at another label; below an officer's, groups of names may follow. */
    void endAtLabel(boolean officer) {
        beforeOfficer = officer && section != null ? section.map(before -> Presence.MET) : null;
        end();
    }

    /** Names the group of those to come. */
    void group(Passage words) {
        close();
        onlyNew = false;
        group = Found.words(words, Certainty.CERTAIN);
    }

    /** Opens a list whose label is a heading; headings below it name groups. */
    void openBelow(int heading) {
        level = level > 0 && heading > level ? level : heading;
        absentLevel = isOfAbsent() ? heading : 0;
    }

    /** Whether a heading only names a group of the list that a higher one opened. */
    boolean isGroup(int heading) {
        return section != null && level > 0 && heading > level;
    }

    /** Names the group of those below a heading; beside a heading above those who were absent, it is of those who met. */
    void group(Passage words, int heading) {
        if (isOfAbsent() && heading <= absentLevel) {
            met(words);
        }
        group(words);
    }

    /** Takes those to come for people who met, whoever stood above them. */
    void met(Passage words) {
        close();
        section = Found.of(Presence.MET, words, Certainty.LIKELY);
    }

    /** Divides those who were absent by «Medlemmer:» and «Varamedlemmer:» below. */
    void divide() {
        divided = true;
    }

    void gap() {
        divided = false;
    }

    /** Reads what is still held back of a list that might have gone on. */
    void close() {
        var words = held;
        held = null;
        if (words != null && heldIsOne) {
            ListedPeople.one(withoutStop(words)).forEach(this::add);
        } else if (words != null) {
            names(words);
        }
        heldIsOne = false;
    }

    /** Ends the list. */
    void end() {
        close();
        section = null;
        listed.end();
    }

    void hold(Passage words) {
        close();
        if (!words.isBlank()) {
            held = words;
        }
    }

    /** Holds back a line that names one person and says who that is. */
    void holdOne(Passage words) {
        hold(words);
        heldIsOne = held != null;
    }

    /** Adds a line to what is held back. */
    void goOn(Passage words) {
        held = held == null ? words : held.then(words);
    }

    boolean goesOn(Line line) {
        if (heldIsOne && held != null) {
            return Character.isLowerCase(line.words().charAt(0)) || line.words().charAt(0) == '(';
        }
        return held != null && !line.afterGap() && !line.words().isBlank() && NameList.goesOn(held, line.words());
    }

    // prose that names people further on is no list
    private boolean beginsWithName(Passage words) {
        if (NameList.columns(words).size() > 1) {
            return NameList.columns(words).stream()
                    .anyMatch(column -> !listed.named(column).isEmpty());
        }
        var people = People.named(words, true);
        var first = NameList.first(words);
        return !people.isEmpty()
                && (People.sendsSomebody(first)
                        || first.toString().contains(people.getFirst().name.toString())
                        || held == null && first.length() < LONGEST_ROLE && !Names.isPerson(first));
    }

    boolean looksLikeNames(Passage words) {
        if (words.isBlank() || words.has(NOBODY)) {
            return !words.isBlank();
        }
        var first = ListedPeople.sentences(withoutStop(words)).getFirst();
        return AttendanceSentence.of(first).isPresent() || beginsWithName(first);
    }

    static Passage withoutStop(Passage words) {
        return words.length() > 1 && words.charAt(words.length() - 1) == '.' ? words.sub(0, words.length() - 1) : words;
    }

    private void names(Passage words) {
        if (words.isBlank() || words.has(NOBODY) || section == null) {
            return;
        }
        for (var sentence : ListedPeople.sentences(withoutStop(words))) {
            var told = AttendanceSentence.of(sentence);
            if (told.isPresent()) {
                tell(told.get(), sentence, true);
            } else if (!tellInverted(sentence) && !tellSubstitute(sentence)) {
                listed.of(withoutAbsent(sentence)).forEach(this::add);
            }
        }
    }

    private Passage withoutAbsent(Passage words) {
        var within = AbsentWithin.of(words);
        if (within.isEmpty() || section == null) {
            return words;
        }
        var met = section;
        section = Found.of(Presence.ABSENT, within.get().said(), Certainty.CERTAIN);
        within.get().absent().forEach(this::add);
        section = met;
        return within.get().others();
    }

    /** Adds somebody a sentence tells of; whom the list above names already may have met on video. */
    private void tellOf(NamedPerson person, boolean video) {
        person.video |= video;
        for (var i = 0; i < attendees.size() && !isOfAbsent(); i++) {
            var known = attendees.get(i);
            if (known.name().value().contentEquals(person.name)) {
                attendees.set(i, person.video ? known.byVideo() : known);
                return;
            }
        }
        add(person);
    }

    void add(NamedPerson person) {
        legend.explain(person);
        if (section != null && !(onlyNew && names(person))) {
            attendees.addAll(person.attendees(group, section));
        }
    }

    private boolean names(NamedPerson person) {
        return attendees.stream().anyMatch(known -> known.name().value().contentEquals(person.name));
    }
}
