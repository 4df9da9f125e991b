package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Span;
import no.vedtakslogg.papers.words.Label;
import org.jspecify.annotations.Nullable;

/** The section of a list of names that is read: how those in it met, and which group they are, by the labels above them. */
final class ListSection {
    private static final Pattern VIDEO_LABEL = Pattern.compile(
            "(?iu).*(?:video|teams|skype|zoom|digitalt|elektronisk|skjerm|lenk[je]|på nett|fjernmøte|telefon).*");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu)\\bforfall (?:uten|utan|med)$");
    // «Medlemmer:» and «Varamedlemmer:» straight below «Forfall:» divide those who were absent
    private static final String MEMBERS =
            "(?iu)(?:faste )?medlem(?:mer|mar|er)?|vara(?:medlem(?:mer|mar|er)?|representant(?:er|ar))?";

    // «Kommunene:» below «Forfall:» divides those who were absent
    private static final String PARTIES =
            "(?iu)(?:fra |frå )?(?:kommun|helsef|sykehus|sjukehus|bruk|fastl|ansatte)(?!.*\\b(?:møtte|deltok)\\b).*";

    private @Nullable Found<Presence> presence;
    private @Nullable Found<String> group;
    private @Nullable Found<Presence> beforeOfficer;
    private boolean divided;
    private int level;
    private int absentLevel;

    /** A section that begins within another, as the labels do that stand between the rows of a table. */
    static ListSection within(Found<Presence> presence, @Nullable Found<String> group) {
        var section = new ListSection();
        section.presence = presence;
        section.group = group;
        section.divided = presence.value() == Presence.ABSENT;
        return section;
    }

    /** How those listed here met. */
    Found<Presence> presence() {
        return presence == null ? new Found<>(Presence.MET, new Span(1, 0, 0, List.of()), Certainty.LIKELY) : presence;
    }

    @Nullable Found<String> group() {
        return group;
    }

    boolean isOpen() {
        return presence != null;
    }

    boolean isOfAbsent() {
        return presence != null && presence.value() == Presence.ABSENT;
    }

    boolean isOnVideo() {
        return presence != null && presence.value() == Presence.BY_VIDEO;
    }

    /** Whether somebody stands straight below the label, so that a group's name to come divides no absent. */
    boolean isStraightAbove(Attendee last) {
        return group != null
                && group.equals(last.group())
                && presence != null
                && group.span().equals(presence.span());
    }

    /** Whether its label, «Forfall uten», waits for its last word. */
    boolean waitsForLabel() {
        return presence != null
                && group != null
                && UNFINISHED.matcher(group.value()).find();
    }

    /** Opens at a label; whether some stand straight below the label before it tells what it divides. */
    void open(Label label, Passage name, boolean namesWithoutGroup) {
        var named = name.toString().replaceFirst("\\s*:\\s*$", "");
        if (divided && named.matches(MEMBERS)) {
            group = new Found<>(named, name.span(), Certainty.CERTAIN);
            return;
        }
        var met = VIDEO_LABEL.matcher(named).matches() ? Presence.BY_VIDEO : Presence.MET;
        switch (label) {
            case ABSENT -> presence = Found.of(Presence.ABSENT, name, Certainty.CERTAIN);
            case OTHERS -> {
                if (presence == null || namesWithoutGroup || met == Presence.BY_VIDEO || !named.matches(PARTIES)) {
                    presence = Found.of(met, name, Certainty.LIKELY);
                }
            }
            default -> presence = Found.of(met, name, Certainty.CERTAIN);
        }
        group = new Found<>(named, name.span(), Certainty.CERTAIN);
    }

    /** Opens a list that has no label. */
    void openUntitled(Passage words) {
        met(words.sub(0, 0));
        group = null;
    }

    /** Opens the list of those who met again, below the name of an officer that stood within it. */
    void openAfterOfficer() {
        presence = beforeOfficer;
    }

    boolean isBelowOfficer() {
        return beforeOfficer != null;
    }

    /** Remembers at the label of an officer that groups of names may follow. */
    void endAtLabel(boolean officer) {
        beforeOfficer = officer && presence != null ? presence.map(before -> Presence.MET) : null;
    }

    void end() {
        presence = null;
    }

    /** Names the group of those to come. */
    void group(Passage words) {
        group = Found.words(words, Certainty.CERTAIN);
    }

    /** Takes those to come for people who met, whoever stood above them. */
    void met(Passage words) {
        presence = Found.of(Presence.MET, words, Certainty.LIKELY);
    }

    /** Opens a list whose label is a heading; headings below it name groups. */
    void openBelow(int heading) {
        level = level > 0 && heading > level ? level : heading;
        absentLevel = isOfAbsent() ? heading : 0;
    }

    /** Whether a heading only names a group of the list that a higher one opened. */
    boolean isGroup(int heading) {
        return presence != null && level > 0 && heading > level;
    }

    /** Whether a heading stands beside the one above those who were absent, so that it is of those who met. */
    boolean isBesideAbsent(int heading) {
        return isOfAbsent() && heading <= absentLevel;
    }

    /** Divides those who were absent by «Medlemmer:» and «Varamedlemmer:» below. */
    void divide() {
        divided = true;
    }

    void gap() {
        divided = false;
    }

    void absent(Passage said) {
        presence = Found.of(Presence.ABSENT, said, Certainty.CERTAIN);
    }

    /** Reads something of people who met in another way, and goes on as before. */
    void meanwhile(Runnable reading) {
        var before = presence;
        var groupBefore = group;
        reading.run();
        presence = before;
        group = groupBefore;
    }
}
