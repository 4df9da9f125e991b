package no.vedtakslogg.papers.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;

/** The list of names that is read: adds whom its lines name, as those in its section met. */
final class OpenAttendance {
    private static final Pattern INSTEAD = Pattern.compile("(?iu)^(?:for|i)\\s\\p{L}+");

    // «Kari Nord hadde forfall, og Ola Moen møtte i hennes sted»
    private static final Pattern MET_INSTEAD = Pattern.compile(
            "[,;] (?:og |men |mens )?(\\p{Lu}[\\p{L}. -]{3,40}?) (?:møtte|deltok|stilte) (?:i (?:hans|hennes|hennar) (?:sted|stad)|for (?:ham|han|henne|ho)|som vara)\\b"
                    // «, og i staden for henne møtte Ola Moen»
                    + "|[,;] (?:og |men )?(?:i (?:stedet|staden) for (?:ham|han|henne|ho)|i (?:hans|hennes|hennar) (?:sted|stad)) (?:møtte|deltok|stilte) (\\p{Lu}[\\p{L}. -]{3,40}?)\\.?$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern DEPUTY_MET = Pattern.compile("(?iu)^vara\\p{L}*\\s.*\\s(?:møtte|deltok)\\.?$");

    private final List<Attendee> attendees;
    private final Legend legend;
    private final ListSection section = new ListSection();
    private final HeldLine held = new HeldLine();
    private final ListedPeople listed = new ListedPeople();
    private final Set<String> met = new HashSet<>();
    private int known;
    private boolean onlyNew;

    OpenAttendance(List<Attendee> attendees, Legend legend) {
        this.attendees = attendees;
        this.legend = legend;
    }

    /** How those to come met, and which group they are. */
    ListSection section() {
        return section;
    }

    /** Whether nobody was named yet. */
    boolean isEmpty() {
        return attendees.isEmpty() && !held.isThere();
    }

    /** Whether the last who was named had not met. */
    boolean endsWithAbsent() {
        return !attendees.isEmpty() && attendees.getLast().isAbsent();
    }

    /**
     * Whether the last who was absent, or met on video, stood straight below the label, so that a group's name to come divides
     * none of them.
     */
    boolean namesWithoutGroup() {
        return (section.isOfAbsent() || section.isOnVideo())
                && attendees.reversed().stream()
                        .filter(one -> one.metFor() == null)
                        .findFirst()
                        .filter(last ->
                                last.presence().value() == section.presence().value() && section.isStraightAbove(last))
                        .isPresent();
    }

    /** Whether the last who was named is written with small letters. */
    boolean namesInSmallLetters() {
        return !attendees.isEmpty()
                && SMALL.matcher(attendees.getLast().name().value()).find();
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
        var instead = sentence.matcher(MET_INSTEAD);
        if (endsWithAbsent() && instead.find()) {
            var deputy = sentence.group(instead, instead.group(1) == null ? 2 : 1);
            if (Names.isName(deputy)) {
                attendees.add(attendees.getLast().substitutedBy(deputy));
            }
        }
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

    /** Adds the one who met for the last who was absent, as «I hennes sted møtte Kari Nord» says; whether it is said. */
    boolean tellSubstitute(Passage sentence) {
        var substitute = endsWithAbsent() && (sentence.has(INSTEAD) || sentence.has(DEPUTY_MET) && isOneAbsent())
                ? Remark.of(sentence).substitute()
                : null;
        if (substitute != null) {
            attendees.add(attendees.getLast().substitutedBy(substitute));
        }
        return substitute != null;
    }

    // with several absent, «Varamedlem Kari Nord møtte» does not tell for whom
    private boolean isOneAbsent() {
        return attendees.stream().filter(Attendee::isAbsent).count() == 1;
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
            if (tellSubstitute(sentence)) {
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
        for (var i = 0; i < attendees.size() && !section.isOfAbsent(); i++) {
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
        if (section.isOpen() && !(onlyNew && names(person)) && !metBefore(person)) {
            person.attendees(section.group(), section.presence()).forEach(attendee -> attendee.join(attendees));
        }
    }

    // those who sign below the lists are named there already
    private boolean metBefore(NamedPerson person) {
        for (; known < attendees.size(); known++) {
            if (!attendees.get(known).isAbsent()) {
                met.add(attendees.get(known).name().value());
            }
        }
        return !section.isOfAbsent() && !person.absent && person.metFor == null && met.contains(person.name.toString());
    }

    private boolean names(NamedPerson person) {
        return attendees.stream().anyMatch(known -> known.name().value().contentEquals(person.name));
    }
}
