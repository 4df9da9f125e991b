package no.vedtakslogg.query.meetings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.meetings.Meetings.MeetingsAsked;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings as pages: a list, and each whole. */
@Page
@AnswersFrom({"meetings", "cases", "bodies", "decisionlog"})
class MeetingPages {
    private final Meetings meetings;
    private final MeetingReader reader;
    private final Bodies bodies;

    MeetingPages(Meetings meetings, MeetingReader reader, Bodies bodies) {
        this.meetings = meetings;
        this.reader = reader;
        this.bodies = bodies;
    }

    @GetMapping("/moter")
    String list(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = new MeetingsAsked(
                null,
                asked.id("body"),
                asked.year("year"),
                asked.oneOf("kind", MeetingKind.class),
                asked.oneOf("status", MeetingStatus.class));
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? meetings.list(question, page, moment)
                : new AnswerPage<MeetingView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/moter", parameters));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute("forms", MeetingForm.values());
        return "sider/moter";
    }

    @GetMapping("/moter/{id}")
    String meeting(@PathVariable UUID id, Moment moment, Model model) {
        model.addAttribute(
                "details",
                reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noe møte med id " + id)));
        return "sider/mote";
    }
}
