package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case as a paper tells it.
 *
 * @param earlier whether the paper only encloses it from an earlier meeting
 * @param kind what the case is for, such as «Orientering»
 * @param planned the meetings that are to treat it
 * @param inputs what was noted from the talk, and binds nobody
 * @param tasks what is to be done with the decision, told apart from it: «Oppfølging: Kari sender brevet»
 * @param decisionAsProposed whether the points of the decision are the proposal's, because the paper only says so
 * @param answered what the tables of the case tell beside its words of who answers, and by when
 */
public record CaseRead(
        @Nullable Found<CaseNumber> number,
        @Nullable Found<String> title,
        boolean earlier,
        @Nullable Found<String> body,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> responsible,
        @Nullable Found<String> handler,
        @Nullable Found<String> kind,
        @Nullable Found<String> archiveCase,
        @Nullable Found<String> legalBasis,
        List<PlannedTreatment> planned,
        List<Found<String>> attachments,
        List<Section> sections,
        Points proposal,
        List<Points> moved,
        Points decision,
        Points tasks,
        boolean decisionAsProposed,
        @Nullable Outcome outcome,
        @Nullable Vote vote,
        List<Point> inputs,
        List<Reference> references,
        List<EarlierDecision> earlierDecisions,
        List<Answered> answered) {
    public CaseRead {
        planned = List.copyOf(planned);
        attachments = List.copyOf(attachments);
        sections = List.copyOf(sections);
        moved = List.copyOf(moved);
        inputs = List.copyOf(inputs);
        references = List.copyOf(references);
        earlierDecisions = List.copyOf(earlierDecisions);
        answered = List.copyOf(answered);
    }

    /** A case that a paper tells in one row of a list or a log, and nothing more of it. */
    public static CaseRead ofRow(
            @Nullable Found<CaseNumber> number,
            @Nullable Found<String> title,
            @Nullable Found<String> body,
            @Nullable Found<LocalDate> date,
            @Nullable Found<String> responsible,
            @Nullable Found<String> kind,
            Points decision) {
        return new CaseRead(
                number,
                title,
                false,
                body,
                date,
                responsible,
                null,
                kind,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Points.NONE,
                List.of(),
                decision,
                Points.NONE,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same case where the paper's numbers have the year first, as in «24/31» of a meeting in 2024. */
    public CaseRead ofYear(int yearOfMeeting) {
        return with(number == null ? null : number.map(own -> own.ofYear(yearOfMeeting)), title);
    }

    /** The same case under the title that the agenda gives it, where it has none of its own. */
    public CaseRead titledAs(Found<String> listed) {
        return title == null ? with(number, listed.likely()) : this;
    }

    private CaseRead with(@Nullable Found<CaseNumber> ownNumber, @Nullable Found<String> ownTitle) {
        return new CaseRead(
                ownNumber,
                ownTitle,
                earlier,
                body,
                date,
                responsible,
                handler,
                kind,
                archiveCase,
                legalBasis,
                planned,
                attachments,
                sections,
                proposal,
                moved,
                decision,
                tasks,
                decisionAsProposed,
                outcome,
                vote,
                inputs,
                references,
                earlierDecisions,
                answered);
    }
}
