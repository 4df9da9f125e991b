package no.vedtakslogg.papers.meetings;

import java.util.List;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;

/** The list of names that is read: adds whom its lines name, as those in its section met. */
final class OpenAttendance {
    private final NamedAttendees named;
    private final Legend legend;
    private final ListSection section = new ListSection();
    private final HeldLine held = new HeldLine();
    private final ListedPeople listed = new ListedPeople();
    private boolean onlyNew;

    OpenAttendance(List<Attendee> attendees, Legend legend) {
        this.named = new NamedAttendees(attendees);
        this.legend = legend;
    }

    /** How those to come met, and which group they are. */
    ListSection section() {
        return section;
    }

    /** Whether nobody was named yet. */
    boolean isEmpty() {
        return named.isEmpty() && !held.isThere();
    }

    /**
     * Whether the last who was absent, or met on video, stood straight below the label, so that a group's name to come divides
     * none of them.
     */
    boolean namesWithoutGroup() {
        return (section.isOfAbsent() || section.isOnVideo()) && named.endStraightBelow(section);
    }

    /** Those who were named so far. */
    NamedAttendees named() {
        return named;
    }

    void open(Label label, Passage name) {
        close();
        onlyNew = false;
        section.open(label, name, namesWithoutGroup());
    }

    /** Names the group of those to come. */
    void group(Passage words) {
        close();
        onlyNew = false;
        section.group(words);
    }

    /** Names the group of those below a heading; beside a heading above those who were absent, it is of those who met. */
    void group(Passage words, int heading) {
        if (section.isBesideAbsent(heading)) {
            met(words);
        }
        group(words);
    }

    /** Takes those to come for people who met, whoever stood above them. */
    void met(Passage words) {
        close();
        section.met(words);
    }

    /** Opens the list of an officer within that of those who met; whoever is named already is the same person. */
    void openOfficer(Passage words) {
        met(words);
        group(words);
        onlyNew = true;
    }

    /** Adds those that a sentence tells of; the list that it stands within goes on. */
    void tell(AttendanceSentence told, Passage sentence, boolean withinAList) {
        close();
        onlyNew = false;
        var video = People.onVideo(sentence);
        section.meanwhile(() -> {
            section.open(told.label(), told.said(), namesWithoutGroup());
            told.people().forEach(person -> tellOf(person, video));
        });
        named.substituteWithin(sentence);
        listed.end();
        if (!withinAList) {
            section.end();
        }
    }

    /** Adds those that a sentence names last, as «Som vara møtte Kari Nord»; whether it is such a sentence. */
    boolean tellInverted(Passage sentence) {
        var inverted = AttendanceLabels.inverted(sentence);
        inverted.ifPresent(told -> section.meanwhile(() -> {
            section.met(told.name());
            section.group(told.name());
            listed.of(ListedPeople.withoutStop(told.value())).forEach(this::add);
        }));
        return inverted.isPresent();
    }

    void hold(Passage words) {
        close();
        held.hold(words, false);
    }

    /** Holds back a line that names one person and says who that is. */
    void holdOne(Passage words) {
        close();
        held.hold(words, true);
    }

    /** Adds a line to what is held back. */
    void goOn(Passage words) {
        held.goOn(words);
    }

    boolean goesOn(Line line) {
        return held.goesOn(line);
    }

    /** Reads what is still held back of a list that might have gone on. */
    void close() {
        var one = held.isOne();
        var words = held.release();
        if (words != null && one) {
            ListedPeople.one(ListedPeople.withoutStop(words)).forEach(this::add);
        } else if (words != null) {
            names(words);
        }
    }

    /** Ends the list. */
    void end() {
        close();
        section.end();
        listed.end();
    }

    /** Ends the list at another label; below an officer's, groups of names may follow. */
    void endAtLabel(boolean officer) {
        section.endAtLabel(officer);
        end();
    }

    boolean looksLikeNames(Passage words) {
        return listed.mayHold(words, !held.isThere());
    }

    private void names(Passage words) {
        if (words.isBlank() || ListedPeople.isNobody(words) || !section.isOpen()) {
            return;
        }
        for (var sentence : ListedPeople.sentences(ListedPeople.withoutStop(words))) {
            if (named.substitute(sentence)) {
                continue;
            }
            var told = AttendanceSentence.of(sentence);
            if (told.isPresent()) {
                tell(told.get(), sentence, true);
            } else if (!tellInverted(sentence)) {
                listed.of(withoutAbsent(withoutGroup(sentence))).forEach(this::add);
            }
        }
    }

    // «Fra Storvik: Kari Nord. Fra Søre Dal: Ola Moen»
    private Passage withoutGroup(Passage sentence) {
        var grouped = sentence.matcher(ListLine.GROUP);
        if (!grouped.find()
                || Names.isName(NameList.first(sentence.group(grouped, 1)))
                || !looksLikeNames(sentence.sub(grouped.end()))) {
            return sentence;
        }
        section.group(sentence.group(grouped, 1));
        return sentence.sub(grouped.end());
    }

    private Passage withoutAbsent(Passage words) {
        var within = AbsentWithin.of(words);
        if (within.isEmpty() || !section.isOpen()) {
            return words;
        }
        section.meanwhile(() -> {
            section.absent(within.get().said());
            within.get().absent().forEach(this::add);
        });
        return within.get().others();
    }

    /** Adds somebody a sentence tells of; whom the list above names already may have met on video. */
    private void tellOf(NamedPerson person, boolean video) {
        person.video |= video;
        if (section.isOfAbsent() || !named.takeAgain(person)) {
            add(person);
        }
    }

    void add(NamedPerson person) {
        legend.explain(person);
        if (section.isOpen()
                && !(onlyNew && named.have(person))
                && !(named.metBefore(person) && !section.isOfAbsent())) {
            named.add(person, section);
        }
    }
}
