package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Days;

/** Tells the headings that open a case, because something stands below them, from those that only name one in an agenda. */
record CaseOpenings(List<Block> blocks, CaseLines cases) {
    private static final int FEW = 4;
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?](?:$|\\s+\\p{Lu})");

    /** Whether the heading opens a case where it stands in a part, within the part's agenda or below it. */
    boolean opens(CaseHeading heading, int at, OpenPart part, boolean inAgenda) {
        if (onlyNames(heading, at, part, inAgenda)) {
            return false;
        }
        var content = cases.below().content(at);
        var again = cases.comesAgain(heading, at);
        var before = heading.number() != null && part.lists(heading.number().value());
        if (content == BelowCases.Content.SECTIONS) {
            return !(inAgenda && again && !before);
        }
        if (inAgenda && !again && !before && cases.below().hasWords(at) && areTold(part)) {
            return true; // «Saker til behandling» may stand above the cases themselves
        }
        if (inAgenda || again) {
            return before && (content == BelowCases.Content.WORDS || !again);
        }
        return content == BelowCases.Content.WORDS || before || cases.anySections() || cases.anyTold() || areTold(part);
    }

    private boolean onlyNames(CaseHeading heading, int at, OpenPart part, boolean inAgenda) {
        return inAgenda
                ? isRow(heading, at, part, true) || cases.endsList(at)
                : isRow(heading, at, part, false)
                        || part.cases.isEmpty() && !part.isMinutes() && isFirstOfList(at)
                        || part.kind == PartKind.NOTICE
                                && tellsOfRow(heading, part)
                                && !cases.below().isPutForward(at);
    }

    // one more row of the list of cases, or of a call that has told of none yet
    private boolean isRow(CaseHeading heading, int at, OpenPart part, boolean inAgenda) {
        var number = heading.number();
        if (number == null
                || part.isMinutes()
                || part.lists(number.value())
                || !inAgenda && !(part.calls && part.cases.isEmpty())) {
            return false;
        }
        var ofList = part.calls || inAgenda && part.countsOn(number.value());
        return onlyTellsOfRow(at) || ofList && !cases.below().isPutForward(at);
    }

    // «03/26: Teamet orienterer om ventetid.» below an agenda that lists the case with its title
    private static boolean tellsOfRow(CaseHeading heading, OpenPart part) {
        return heading.number() != null
                && part.lists(heading.number().value())
                && (heading.title().isBlank() || heading.title().has(SENTENCE));
    }

    // the case in the next line is told of further down: both only stand in the list of those to come
    private boolean isFirstOfList(int at) {
        return cases.at(at + 1) instanceof CaseHeading next && cases.comesAgain(next, at + 1);
    }

    /** Whether it names the open case again: below «Følgende saksliste ble godkjent:» that one stands first in the list. */
    boolean listsItself(CaseHeading heading, OpenCase open, int at) {
        return open.number != null
                && heading.isNumbered(open.number.value())
                && blocks.get(at - 1) instanceof Line above
                && above.text().strip().endsWith(":")
                && cases.hasOne(at + 1);
    }

    // what stands further in below a row, up to the next one, tells of that row: «Vedlegg: utkast til årsmelding»
    private boolean onlyTellsOfRow(int at) {
        var row = (Line) blocks.get(at);
        for (var i = at + 1; i < Math.min(at + FEW, blocks.size()); i++) {
            if (cases.hasOne(i)) {
                return i > at + 1;
            }
            if (!(blocks.get(i) instanceof Line line) || !OpenPart.isBelow(row, line)) {
                return false;
            }
        }
        return false;
    }

    private boolean areTold(OpenPart part) {
        return cases.tellOfMost() && (part.isMinutes() || part.front.stream().anyMatch(SignsOfMinutes::tellsWhoMet));
    }

    /** Whether a section such as a decision stands below a line, before the next case. */
    boolean hasSectionBelow(int at) {
        for (var i = at + 1; i < blocks.size() && !cases.hasOne(i); i++) {
            if (cases.below().opensSection(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the title of other minutes only names what the open case takes up: it tells the day of another meeting,
     * nothing of a meeting's head stands below it, and the next case goes on counting.
     */
    boolean onlyNamesMinutes(int at, OpenCase open) {
        if (!(blocks.get(at) instanceof Line title) || title.standsOut() || !tellsOtherDay(title, at)) {
            return false;
        }
        for (var i = at + 1; i < blocks.size(); i++) {
            if (cases.at(i) instanceof CaseHeading next) {
                return goesOn(open, next);
            }
            if (SignsOfMinutes.tellsWhoMet(blocks.get(i))
                    || blocks.get(i) instanceof Line line && AgendaEnds.isOfHead(line)) {
                return false;
            }
        }
        return true;
    }

    // the head of a page tells the paper's own day again
    private boolean tellsOtherDay(Line title, int at) {
        return Days.first(title.words())
                .map(Found::value)
                .filter(day -> blocks.subList(0, at).stream()
                        .flatMap(Block::passages)
                        .flatMap(words -> Days.all(words).stream())
                        .map(Found::value)
                        .noneMatch(day::equals))
                .isPresent();
    }

    private static boolean goesOn(OpenCase open, CaseHeading next) {
        return open.number == null
                ? next.number() == null
                : next.number() != null
                        && next.number().value().number() == open.number.value().number() + 1;
    }
}
