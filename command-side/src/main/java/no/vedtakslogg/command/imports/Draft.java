package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What would be recorded of a paper (utkast): what was read, put right by whoever reviews it, and held against the record.
 *
 * @param partnership which partnership it belongs to, or the one to form
 * @param bodies the bodies that the paper names as its own, each asked about once
 * @param strangers names of those put to work whom the record does not know, each asked about once
 */
record Draft(
        Kind kind,
        DraftedPartnership partnership,
        List<DraftedBody> bodies,
        List<DraftedMeeting> meetings,
        @Nullable DraftedPlan plan,
        List<DraftedStranger> strangers,
        List<Remark> remarks) {

    /** How something stands to what the record has already. */
    enum Standing {
        /** Recorded now for the first time. */
        NEW,
        /** Recorded already, in the same words. */
        SAME,
        /** Recorded already, in other words: it will be corrected. */
        CHANGED
    }

    /** One of several things that may be chosen. */
    record Choice(String value, String name) {}

    record DraftedPartnership(Field choice, List<Choice> choices, Field name, Field since) {}

    record DraftedBody(
            String path, Field choice, List<Choice> choices, Field name, Field shortName, Field kind, Field since) {}

    record DraftedStranger(String path, String words, Field meaning, List<Choice> choices) {}

    record DraftedMeeting(
            String path,
            boolean take,
            Standing standing,
            @Nullable UUID known,
            int body,
            Field date,
            Field from,
            Field to,
            Field place,
            Field chair,
            Field secretary,
            Field nextMeeting,
            List<DraftedAttendee> attendance,
            Standing attendanceStanding,
            List<DraftedRow> agenda,
            List<DraftedCase> cases) {
        /** The day of the meeting, where it can be told. */
        @Nullable LocalDate day() {
            return Values.day(date);
        }
    }

    record DraftedAttendee(
            String path,
            boolean take,
            Field name,
            Field organisation,
            Field group,
            Field presence,
            Field metFor,
            @Nullable UUID known) {}

    /**
     * A row of the agenda.
     *
     * @param caseAt which of the meeting's cases it is; nothing for a pause or anything else
     */
    record DraftedRow(
            String path, boolean take, @Nullable Integer caseAt, Field title, Field minutes, Field presenters) {}

    /**
     * A case at one meeting.
     *
     * @param at which of the paper's cases it is; a paper may tell of the same case at several meetings
     */
    record DraftedCase(
            String path,
            int at,
            boolean take,
            Standing standing,
            @Nullable UUID known,
            Field number,
            Field title,
            Field kind,
            Field responsible,
            Field handlers,
            Field legalBasis,
            Field archiveCase,
            DraftedPaper paper,
            DraftedPoints proposal,
            DraftedDecision decision,
            Field discussion,
            List<DraftedInput> inputs,
            List<DraftedLink> links,
            List<DraftedFollowUp> followUps) {}

    record DraftedPaper(Standing standing, Field background, Field facts, Field assessment, List<Field> attachments) {
        public boolean isEmpty() {
            return background.isEmpty() && facts.isEmpty() && assessment.isEmpty() && attachments.isEmpty();
        }
    }

    record DraftedPoints(Standing standing, List<DraftedPoint> points) {}

    record DraftedPoint(
            String path, boolean take, String number, Field text, Field closing, List<DraftedPoint> points) {}

    record DraftedDecision(
            Standing standing,
            Field outcome,
            Field mode,
            Field words,
            Field until,
            Field to,
            List<DraftedVote> votes,
            List<DraftedPoint> points) {
        /** How many voted so. */
        long votes(Ballot ballot) {
            return votes.stream()
                    .filter(vote -> vote.ballot().text().equals(ballot.name()))
                    .count();
        }

        /** How the body decided it; by vote only where it is known who had one. */
        DecisionMode howDecided() {
            var told = Values.constant(DecisionMode.class, mode, DecisionMode.CONSENSUS);
            return told == DecisionMode.VOTE && votes.isEmpty() ? DecisionMode.CONSENSUS : told;
        }

        /** Whether what each one voted is recorded with the decision. */
        boolean isVotedOn() {
            return howDecided() == DecisionMode.VOTE;
        }
    }

    /** What somebody who had a vote voted. */
    record DraftedVote(UUID voter, String name, Field ballot) {}

    record DraftedInput(String path, boolean take, Standing standing, Field text) {}

    record DraftedLink(
            String path,
            boolean take,
            Standing standing,
            String words,
            @Nullable UUID caseId,
            @Nullable Span place) {}

    /**
     * A follow-up of a decision point.
     *
     * @param point the number of the point
     * @param who whom the words mean, as far as the record knows them
     * @param until what the words of the deadline mean
     */
    record DraftedFollowUp(
            String path,
            boolean take,
            Standing standing,
            Field point,
            Field task,
            Field responsible,
            List<Responsible> who,
            Field deadline,
            Deadline until) {}

    record DraftedPlan(
            String path,
            @Nullable UUID known,
            Field title,
            Field fromYear,
            Field toYear,
            List<DraftedMeasure> measures) {}

    record DraftedMeasure(
            String path,
            boolean take,
            Standing standing,
            Field area,
            Field goalNumber,
            Field goal,
            Field number,
            Field text,
            Field responsible,
            List<DraftedMark> marks,
            Field sameAs) {}

    record DraftedMark(int year, Field words) {}
}
