package no.vedtakslogg.papers.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Those whom the lists have named so far: whoever is named again, or met for the last of them, is known by them. */
final class NamedAttendees {
    private static final Pattern INSTEAD = Pattern.compile("(?iu)^(?:for|i)\\s\\p{L}+");

    // «Kari Nord hadde forfall, og Ola Moen møtte i hennes sted»
    private static final Pattern MET_INSTEAD = Pattern.compile(
            "[,;] (?:og |men |mens )?(\\p{Lu}[\\p{L}. -]{3,40}?) (?:møtte|deltok|stilte) (?:i (?:hans|hennes|hennar) (?:sted|stad)|for (?:ham|han|henne|ho)|som vara)\\b"
                    // «, og i staden for henne møtte Ola Moen»
                    + "|[,;] (?:og |men )?(?:i (?:stedet|staden) for (?:ham|han|henne|ho)|i (?:hans|hennes|hennar) (?:sted|stad)) (?:møtte|deltok|stilte) (\\p{Lu}[\\p{L}. -]{3,40}?)\\.?$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern DEPUTY_MET = Pattern.compile("(?iu)^vara\\p{L}*\\s.*\\s(?:møtte|deltok)\\.?$");

    private final List<Attendee> attendees;
    private final Set<String> met = new HashSet<>();
    private int known;

    NamedAttendees(List<Attendee> attendees) {
        this.attendees = attendees;
    }

    boolean isEmpty() {
        return attendees.isEmpty();
    }

    /** Whether the last who was named had not met. */
    boolean endWithAbsent() {
        return !attendees.isEmpty() && attendees.getLast().isAbsent();
    }

    /** Whether the last who was named is written with small letters. */
    boolean endInSmallLetters() {
        return !attendees.isEmpty()
                && SMALL.matcher(attendees.getLast().name().value()).find();
    }

    /** Whether the last who was named, but for deputies, stands straight below the label of a section and met as it says. */
    boolean endStraightBelow(ListSection section) {
        return attendees.reversed().stream()
                .filter(one -> one.metFor() == null)
                .findFirst()
                .filter(last -> last.presence().value() == section.presence().value() && section.isStraightAbove(last))
                .isPresent();
    }

    boolean have(NamedPerson person) {
        return attendees.stream().anyMatch(known -> known.name().value().contentEquals(person.name));
    }

    /** Whether somebody is among those who met: those who sign below the lists are named there already. */
    boolean metBefore(NamedPerson person) {
        for (; known < attendees.size(); known++) {
            if (!attendees.get(known).isAbsent()) {
                met.add(attendees.get(known).name().value());
            }
        }
        return !person.absent && person.metFor == null && met.contains(person.name.toString());
    }

    /** Adds somebody, who met as the section says. */
    void add(NamedPerson person, ListSection section) {
        person.attendees(section.group(), section.presence()).forEach(attendee -> attendee.join(attendees));
    }

    /** Takes what a sentence tells of somebody: whom a list named already may have met on video; whether one did. */
    boolean takeAgain(NamedPerson person) {
        for (var i = 0; i < attendees.size(); i++) {
            var listed = attendees.get(i);
            if (listed.name().value().contentEquals(person.name)) {
                attendees.set(i, person.video ? listed.byVideo() : listed);
                return true;
            }
        }
        return false;
    }

    /** Adds whoever a sentence says, behind the last who was absent, met in that one's place. */
    void substituteWithin(Passage sentence) {
        var instead = sentence.matcher(MET_INSTEAD);
        if (endWithAbsent() && instead.find()) {
            var deputy = sentence.group(instead, instead.group(1) == null ? 2 : 1);
            if (Names.isName(deputy)) {
                attendees.add(attendees.getLast().substitutedBy(deputy));
            }
        }
    }

    /** Adds the one who met for the last who was absent, as «I hennes sted møtte Kari Nord» says; whether it is said. */
    boolean substitute(Passage sentence) {
        var substitute = endWithAbsent() && (sentence.has(INSTEAD) || sentence.has(DEPUTY_MET) && isOneAbsent())
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
}
