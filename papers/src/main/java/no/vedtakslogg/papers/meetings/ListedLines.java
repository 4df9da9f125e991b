package no.vedtakslogg.papers.meetings;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Reads the lines within an open list: those that name people, those that go on with one, and those that name a group. */
final class ListedLines {
    private static final String MARK = "[-–•·●○▪*]|o(?=\\s)";
    private static final Pattern NUMBERED_OR_BULLET = Pattern.compile("^(?:" + MARK + "|\\d{1,2}[.)])\\s+");
    static final Pattern BULLET = Pattern.compile("^(?:" + MARK + ")\\s+");
    static final Pattern ONLY_BULLET = Pattern.compile("^[-–•·●○▪*]$");
    // «(evt. andre):   Kari Nord» below «Fra adm.»
    private static final Pattern REST_OF_LABEL = Pattern.compile("^\\(\\p{L}[^()]{2,40}\\):(?=\\s|$)");
    // whoever is no member is named below those who were absent because they met
    private static final Pattern OTHERS_WHO_MET = Pattern.compile(
            "(?iu)^(?:observatør|gjest|invitert|innbud|innkalt|fr[aå] administrasjon|fr[aå] sekretariat)");
    // «Kl. 10.00-12.00: Åpen del av møtet»
    private static final Pattern HOUR = Pattern.compile("(?iu)^kl(?:\\.|okka|okken)?\\s?\\d");
    // «Neste AU: 9. april» below those who were absent
    private static final Pattern NEXT = Pattern.compile("(?iu)^neste\\s[^:]{2,30}:");
    private static final Pattern ONLY_CAPITALS = Pattern.compile("^[\\p{Lu} ]+$");
    private static final int SHORTEST_CALLED_OUT = 8;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_GROUP = 60;

    private final OpenAttendance open;
    private final ListSection section;
    private final NamesInColumns columns = new NamesInColumns();
    private final OnePerLine onePerLine;
    private final Set<String> groups = new HashSet<>(); // «Kommuner» among those who met is a group of those absent too

    ListedLines(OpenAttendance open, OnePerLine onePerLine) {
        this.open = open;
        this.section = open.section();
        this.onePerLine = onePerLine;
    }

    void read(Line line) {
        if (columns.opensAt(line)) {
            return;
        }
        var inColumns = columns.person(line);
        if (inColumns.isPresent()) {
            open.close();
            open.add(inColumns.get());
            return;
        }
        if (line.style().heading() == 0 && groups.contains(line.text().strip())) {
            open.group(line.words());
            return;
        }
        if (onePerLine.isAbove(line)
                && line.style().heading() == 0
                && !line.style().bold()
                && dividesAbsent()) {
            open.group(line.words());
            return;
        }
        if (section.isGroup(line.style().heading()) || onePerLine.isAbove(line)) {
            groups.add(line.text().strip());
            open.group(line.words(), line.style().heading());
            return;
        }
        if (line.words().length() > LONGEST_LINE || line.style().heading() > 0) {
            open.end();
            return;
        }
        if (line.afterGap() && isCalledOut(line)) {
            open.close();
            if (open.named().endInSmallLetters()) {
                open.end();
                return;
            }
        }
        var rest = line.words().matcher(REST_OF_LABEL);
        if (rest.find()) {
            open.hold(line.words().sub(rest.end()).strip());
            return;
        }
        var bullet = line.words().matcher(NUMBERED_OR_BULLET);
        var marked = bullet.find();
        var words = marked ? line.words().sub(bullet.end()) : line.words();
        var grouped = words.matcher(ListLine.GROUP);
        if (!marked && !onePerLine.has(line) && open.goesOn(line)) {
            open.goOn(words);
        } else if (words.has(ListLine.SENT_TO) || words.has(HOUR) || words.has(NEXT)) {
            open.end();
        } else if (grouped.find() && isGroup(words, grouped)) {
            open.close();
            if (isApartFromAbsent(line, words.sub(grouped.end()))
                    || section.isOfAbsent() && words.has(OTHERS_WHO_MET)) {
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

    // «RUNDE RUNDT BORDET» apart below names that are written as names are
    private static boolean isCalledOut(Line line) {
        return line.words().length() > SHORTEST_CALLED_OUT && line.words().has(ONLY_CAPITALS);
    }

    /** Holds back what stands beside a label, where a group may be named first: «Til stede: Ordførere: Kari Nord». */
    void holdGrouped(Line line, Passage words) {
        var grouped = words.matcher(ListLine.GROUP);
        if (grouped.find() && open.looksLikeNames(words.sub(grouped.end()))) {
            open.group(words.group(grouped, 1));
            hold(line, words.sub(grouped.end()).strip());
        } else {
            hold(line, words);
        }
    }

    void hold(Line line, Passage words) {
        if (onePerLine.has(line)) {
            open.holdOne(words);
        } else {
            open.hold(words);
        }
    }

    // «Referent:» straight below those who met, or a heading of their list, with the name below it
    boolean isWithin(Line line) {
        return section.isOpen()
                && !open.isEmpty()
                && (!line.afterGap() || section.isGroup(line.style().heading()) || onePerLine.isAbove(line));
    }

    // «Publikum:» alone, with a gap between it and the list of those who were absent, names no more of them
    private boolean isApartFromAbsent(Line line, Passage rest) {
        return section.isOfAbsent()
                && rest.isBlank()
                && open.named().endWithAbsent()
                && (line.afterGap() || open.namesWithoutGroup());
    }

    // «Fra Helse Nord HF» below «Forfall:» with nobody between
    private boolean dividesAbsent() {
        return section.isOfAbsent() && !open.namesWithoutGroup();
    }

    // «Kari Nord: Storvik kommune» names a person, «Regionkontoret: Kari Nord» a group
    private boolean isGroup(Passage words, Matcher grouped) {
        return !Names.isName(grouped.group(1)) || open.looksLikeNames(words.sub(grouped.end()));
    }
}
