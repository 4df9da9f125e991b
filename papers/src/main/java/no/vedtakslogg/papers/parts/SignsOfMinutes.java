package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * What tells that a paper holds the minutes of a meeting, before its cases are known.
 *
 * @param tellWhoMet whether it names those who met
 * @param titled whether a line titles it as minutes
 * @param otherPaper whether a line titles it as another kind of paper
 * @param areMinutes whether it names those who met, and a title, its first lines or its decisions say the rest; or a title and
 *     its decisions say all
 */
record SignsOfMinutes(boolean tellWhoMet, boolean titled, boolean otherPaper, boolean areMinutes) {
    // «Antall fremmøtte: 18», «42 deltakere»
    private static final Pattern WHO_MET = Pattern.compile(
            "(?iu)^(?:til ?sted?e|til ?stades|møtte\\b|møtende|møtande|de[si]se møtte|fr[ae]mmøtt|oppmøtte|delta[kg]|forfall|fravær"
                    + "|antall (?:fr[ae]mmøtte|oppmøtte|delta[kg]\\p{L}+|til ?stede)|(?:fr[ae]mmøte|oppmøte)\\s*:|\\d{1,4} (?:delta[kg]\\p{L}+|fr[ae]mmøtte|oppmøtte|(?:medlemm?[ea]r |stemmeberettigede )?(?:møtte|til ?stede))\\b)"
                    + "|(?<=[.!] )til ?sted?(?:e|es) (?:var|er)\\b|(?<=[.!] )til stades var\\b");
    // «Deltakerne i prosjektet målte blodtrykket hjemme.» tells of others, «Deltakerne var Kari Nord og Ola Moen» of
    // these
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?iu)^(?:delta[kg](?:er|ara|ar)ne|deltakelsen|deltakinga?|fr[aå]været|forfallet)\\s(?![^.]{0,40}\\b(?:var|er)\\s(?-i:\\p{Lu}))[^:]*\\p{L}[.!]$");
    // a call lists them as well
    private static final Pattern MEMBERS = Pattern.compile("(?iu)^medlemm?[ea]r\\s*(?::|$)");
    private static final Pattern MEETING = Pattern.compile("(?iu)^(?:\\p{L}+s\\s)?\\p{L}*møte[t]?\\b");
    private static final Set<Heading> DECIDES = Set.of(Heading.DECISION, Heading.CONCLUSION);
    private static final int FEWEST_DECISIONS = 2;
    private static final int OPENING = 6;
    private static final int LONGEST_NAME = 90;

    static SignsOfMinutes in(List<Block> blocks) {
        var met = blocks.stream().anyMatch(SignsOfMinutes::tellsWhoMet);
        var titled = blocks.stream().anyMatch(block -> titles(block, true));
        var other = blocks.stream().anyMatch(block -> titles(block, false));
        var tells = met && (titled || !other && (opensWithMeeting(blocks) || decides(blocks)));
        return new SignsOfMinutes(met, titled, other, tells || titled && !other && decides(blocks));
    }

    private static boolean opensWithMeeting(List<Block> blocks) {
        return blocks.stream().limit(OPENING).anyMatch(SignsOfMinutes::namesMeeting);
    }

    private static boolean decides(List<Block> blocks) {
        return blocks.stream().filter(SignsOfMinutes::decides).count() >= FEWEST_DECISIONS;
    }

    private static boolean titles(Block block, boolean minutes) {
        return block instanceof Line line
                && PartKind.openedBy(line, false)
                        .filter(kind -> (kind == PartKind.MINUTES) == minutes)
                        .isPresent();
    }

    private static boolean namesMeeting(Block block) {
        return block instanceof Line line
                && line.words().length() < LONGEST_NAME
                && line.words().has(MEETING);
    }

    /** Whether the line, or a row of the table, opens a list of those who met, or did not, or tells of them in a sentence. */
    static boolean tellsWhoMet(Block block) {
        return switch (block) {
            case Line line ->
                line.words().has(WHO_MET) && !line.words().has(OF_OTHERS)
                        || line.words().length() < LONGEST_NAME && isLabelOfThem(line.words())
                        || MetSentence.isIn(line.words());
            case Table table ->
                table.rows().stream()
                        .map(Table.Row::filled)
                        .anyMatch(cells -> cells.size() == 2
                                && isLabelOfThem(cells.getFirst().words()));
        };
    }

    private static boolean isLabelOfThem(Passage words) {
        return !words.has(MEMBERS)
                && Labels.atStart(words)
                        .filter(found -> found.label() == Label.PRESENT || found.label() == Label.ABSENT)
                        .isPresent();
    }

    /** Whether the line stands above a decision, or holds one behind its heading. */
    static boolean decides(Block block) {
        return block instanceof Line line
                && Headings.of(line)
                        .filter(titled -> DECIDES.contains(titled.heading()))
                        .isPresent();
    }
}
