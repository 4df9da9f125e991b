package no.vedtakslogg.query.cases;

import java.util.List;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.cases.CaseDetails.PaperView;
import no.vedtakslogg.query.choices.Choices.CaseChoice;
import no.vedtakslogg.query.choices.Choices.MeasureChoice;
import no.vedtakslogg.query.choices.Choices.PointChoice;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of an open case know beforehand.
 *
 * @param papers the latest version of each paper
 * @param points the decision points that a paper may quote: those of the case first, then the latest
 */
record CaseDesk(
        @Nullable Long version,
        List<PersonView> persons,
        List<BodyView> bodies,
        List<CaseChoice> cases,
        List<MeasureChoice> measures,
        List<PointChoice> points,
        List<PaperView> papers) {}
