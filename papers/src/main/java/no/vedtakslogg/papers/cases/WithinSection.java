package no.vedtakslogg.papers.cases;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the next line of a case is, by the section that stands open above it: the same words may open a section, or be a
 * point of the decision that is told.
 *
 * @param open the section, or null at the top of the case
 */
record WithinSection(@Nullable Text open) {
    static final Pattern MARKED = Pattern.compile("^(?:[-–•○●▪*]|o\\s|\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{2,4})[.)])\\s*");
    static final int LONGEST_HEADING = 90;
    private static final Pattern SAID = Pattern.compile("(?iu)\\b(?:vedtatt|vedteke|vedteken|godkjent)\\.?\\s*$");
    private static final Pattern INPUT_IN_LINE = Pattern.compile("(?iu)^(?:innsp[ie]l|protokolltilf|merknader? fr)");
    static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}");
    private static final Pattern SAYS = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.-]+ ){1,4}(?:\\([^()]{1,20}\\) )?(?:sa at|sa det|mente|meinte|spurte|spurde|viste til|synte til|pekte på|peika på|orienterte|redegjorde|gjorde (?:rede|greie)|minnet|minte|minna|innledet|innleidde|ønsket|ønskte|bad|ba) ");
    private static final Pattern SENTENCE = Pattern.compile("[.!]\\s*$");
    private static final Pattern TASK = Pattern.compile("(?iu)^(?:aksjon|oppgave|oppgåve|oppfølging)$");
    private static final int LONGEST_NUMBERED = 50;

    /** Whether the section holds what is decided, proposed or voted, so that its lines may be points. */
    boolean decides() {
        return open != null
                && (open.kind() == Heading.DECISION
                        || open.kind() == Heading.PROPOSAL
                        || concludes(open.kind())
                        || open.kind() == Heading.VOTING
                        || open.kind() == Heading.INPUT
                        || open.kind() == Heading.MOVED);
    }

    private static boolean concludes(Heading kind) {
        return kind == Heading.CONCLUSION || kind == Heading.FOLLOW_UP || kind == Heading.OUTCOME;
    }

    private boolean isVoting() {
        return open != null && open.kind() == Heading.VOTING;
    }

    /** Whether a line that has the words of a heading may be one: a point or a vote may have them too. */
    boolean mayBeHeading(Line line) {
        return !marked(line) && !isVote(line);
    }

    // «Enstemmig vedtatt.» tells how it was voted, «Enstemmig vedtak:» opens what was decided
    private static boolean isVote(Line line) {
        return Votes.onlyAboutVotes(line)
                && line.words().has(SAID)
                && !line.text().contains(":");
    }

    // «3. Forslag til vedtak» is a heading, «3. Vedtak som ...» a point
    private boolean marked(Line line) {
        if (!line.words().has(MARKED) || line.standsOut()) {
            return false;
        }
        return decides() && !isBelowSentence() && !isApartFromProposal(line)
                || !line.afterGap()
                || !line.words().has(NUMBERED)
                || line.words().length() > LONGEST_NUMBERED;
    }

    private boolean isApartFromProposal(Line line) {
        return open != null && open.kind() == Heading.PROPOSAL && SectionEnds.isApart(line, open.lines());
    }

    // «Saken tas til orientering.» has no numbers: «1. Vurdering» apart below it is no point
    private boolean isBelowSentence() {
        return open != null
                && !open.lines().isEmpty()
                && SectionEnds.isSentence(open.lines().getLast())
                && open.lines().stream().noneMatch(above -> above.words().has(MARKED));
    }

    /** «Hjemmel: Kommuneloven § 20-2», «Resultat: Innstilling vedtatt» at the top is a fact in one line, no section. */
    boolean isFact(Headings.Titled titled) {
        return open == null
                && !titled.rest().isBlank()
                && (titled.heading() == Heading.LEGAL_BASIS
                        || titled.heading() == Heading.OUTCOME && !titled.rest().has(SENTENCE));
    }

    /** Whether the heading opens a section: within a decision only what is set as one does, for its own points may begin so too. */
    boolean isEndedBy(Headings.Titled titled) {
        if (titled.heading() == Heading.FOLLOW_UP && open != null && concludes(open.kind())) {
            return true; // «Konklusjon: …» and below it «Oppfølging: …»
        }
        if (titled.heading() == Heading.FOLLOW_UP
                || titled.heading() == Heading.OUTCOME
                || titled.heading() == Heading.BACKGROUND
                || titled.heading() == Heading.OTHER_BUSINESS) {
            return titled.rest().isBlank() || !decides();
        }
        if (titled.heading() == Heading.INPUT && !titled.rest().isBlank()) {
            return titled.title().has(INPUT_IN_LINE);
        }
        return true;
    }

    /** «Aksjon: Kari sender brevet» below «Beslutning: …» is one more point. */
    boolean isTask(Headings.Titled titled, Line line) {
        return decides()
                && (line.afterGap() || line.standsOut())
                && titled.title().has(TASK)
                && !titled.rest().isBlank();
    }

    /** Whether the line begins to tell how each of those who met voted. */
    boolean isEndedByVotes(Line line) {
        return decides() && !isVoting() && NamedVotes.opens(line);
    }

    /** Whether the line leads to what somebody proposed instead. */
    boolean isEndedByMoved(Line line) {
        return open != null
                && (open.kind() == Heading.PROPOSAL || isVoting())
                && MovedProposal.isOpenedBy(line.words());
    }

    /** Whether the line belongs to the section no more, without opening one that is known. */
    boolean isEndedBy(Line line) {
        return open != null
                && (decides()
                                && (SectionEnds.ends(line, open.lines())
                                        || isApartFromProposal(line)
                                        || tellsWhatWasSaid(line)
                                        || PartsOfCase.countsAnew(open.lines(), line))
                        || isOtherHeading(line));
    }

    // «Kari Nord sa at fristen er kort.» apart below what was proposed
    private boolean tellsWhatWasSaid(Line line) {
        return open != null
                && open.kind() == Heading.PROPOSAL
                && !open.lines().isEmpty()
                && line.afterGap()
                && line.words().has(SAYS);
    }

    private boolean isOtherHeading(Line line) {
        var words = line.words();
        return (line.style().heading() > 0 || line.style().bold() && line.afterGap())
                && words.length() <= LONGEST_HEADING
                && !words.has(MARKED)
                && !Votes.onlyAboutVotes(line)
                && !Outcomes.saysAsProposed(words)
                && !(decides()
                        && open != null
                        && open.lines().isEmpty()
                        && line.style().heading() == 0);
    }

    /** Whether the line tells a fact of the case: labels may go on after the attachments. */
    boolean isLateFact(Line line) {
        if (open == null || open.kind() != Heading.ATTACHMENTS && open.kind() != Heading.LEGAL_BASIS) {
            return false;
        }
        return Labels.in(line.words()).stream()
                .map(Labels.Labelled::label)
                .anyMatch(label -> label == Label.HANDLER
                        || label == Label.RESPONSIBLE
                        || label == Label.ARCHIVE
                        || label == Label.KIND
                        || label == Label.BODY
                        || label == Label.DATE);
    }
}
