package no.vedtakslogg.query.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.CaseDetails.PaperView;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.choices.Choices.PointChoice;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Persons;
import org.springframework.stereotype.Component;

/** Gathers what the forms of an open case know beforehand. */
@Component
class CaseDesks {
    private final Versions versions;
    private final Persons persons;
    private final Bodies bodies;
    private final Choices choices;

    CaseDesks(Versions versions, Persons persons, Bodies bodies, Choices choices) {
        this.versions = versions;
        this.persons = persons;
        this.bodies = bodies;
        this.choices = choices;
    }

    CaseDesk of(CaseDetails details, Moment moment) {
        var aCase = details.summary();
        var partnership = aCase.partnershipId();
        return new CaseDesk(
                versions.of(aCase.id(), moment),
                persons.all(),
                bodies.bodies(partnership, false, moment),
                choices.cases(partnership, moment).stream()
                        .filter(other -> !other.id().equals(aCase.id()))
                        .toList(),
                choices.measures(partnership, moment),
                choices.points(partnership, moment).stream()
                        .sorted(Comparator.comparing(
                                (PointChoice point) -> !point.caseId().equals(aCase.id())))
                        .toList(),
                latest(details.papers()));
    }

    private static List<PaperView> latest(List<PaperView> papers) {
        var latest = new LinkedHashMap<UUID, PaperView>();
        papers.forEach(paper -> latest.put(paper.paperId(), paper));
        return List.copyOf(latest.values());
    }
}
