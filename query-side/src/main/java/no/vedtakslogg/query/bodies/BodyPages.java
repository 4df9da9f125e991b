package no.vedtakslogg.query.bodies;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies as pages: all of them by partnership, and each with those who sit in it. */
@Page
@AnswersFrom({"bodies", "decisionlog", "cases"})
class BodyPages {
    private final Bodies bodies;
    private final Rosters rosters;
    private final ExpiringTerms terms;
    private final Persons persons;
    private final Choices choices;
    private final Versions versions;

    BodyPages(
            Bodies bodies, Rosters rosters, ExpiringTerms terms, Persons persons, Choices choices, Versions versions) {
        this.bodies = bodies;
        this.rosters = rosters;
        this.terms = terms;
        this.persons = persons;
        this.choices = choices;
        this.versions = versions;
    }

    @GetMapping("/organer")
    String list(MomentAsked asked, Model model) {
        var moment = asked.moment();
        var partnerships = bodies.partnerships(moment);
        var all = bodies.bodies(null, null, moment);
        model.addAttribute("partnerships", partnerships);
        model.addAttribute("bodies", all);
        model.addAttribute(
                "trees",
                partnerships.stream()
                        .collect(Collectors.toMap(
                                PartnershipView::id,
                                partnership -> BodyTree.of(all.stream()
                                        .filter(body -> body.partnershipId().equals(partnership.id()))
                                        .toList()))));
        model.addAttribute("terms", terms.of(moment));
        model.addAttribute("bodyKinds", BodyKind.values());
        model.addAttribute("sides", Side.values());
        model.addAttribute("partyKinds", PartyKind.values());
        model.addAttribute("pointsBy", choices.pointsBy(partnerships, moment));
        model.addAttribute(
                "versions",
                versions.of(partnerships.stream().map(PartnershipView::id).toList(), moment));
        return "sider/organer";
    }

    /** A body and its roster, today or on the day asked for. */
    @GetMapping("/organer/{id}")
    String body(@PathVariable UUID id, @RequestParam Map<String, String> parameters, MomentAsked at, Model model) {
        var moment = at.moment();
        var asked = new Asked(parameters);
        var day = RosterDay.read(asked, parameters, moment);
        model.addAttribute("wrong", Filters.wrong(asked));
        model.addAttribute("asked", parameters);
        model.addAttribute("day", day.validOn());
        var roster = rosters.roster(id, day)
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noe organ med id " + id + " den dagen"));
        var parent = roster.body().parentId();
        var writable = !at.past() && day.validOn().equals(moment.validOn());
        model.addAttribute("roster", roster);
        model.addAttribute("composition", Composition.of(roster));
        model.addAttribute(
                "parent", parent == null ? null : bodies.body(parent, day).orElse(null));
        model.addAttribute("writable", writable);
        if (writable) {
            work(roster.body(), moment, model);
        }
        return "sider/organ";
    }

    /** What the forms of a body know beforehand. */
    private void work(BodyView body, Moment moment, Model model) {
        model.addAttribute("version", versions.of(body.id(), moment));
        var registered = persons.all();
        model.addAttribute("persons", registered);
        model.addAttribute("registered", registered.stream().map(PersonView::id).collect(Collectors.toSet()));
        model.addAttribute("points", choices.points(body.partnershipId(), moment));
        model.addAttribute(
                "bodies",
                bodies.bodies(body.partnershipId(), false, moment).stream()
                        .filter(other -> !other.id().equals(body.id()))
                        .toList());
        model.addAttribute("roles", SeatRole.values());
        model.addAttribute("sides", Side.values());
        model.addAttribute("offices", Office.values());
    }
}
