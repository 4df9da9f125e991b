package no.vedtakslogg.query.meetings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.meetings.Meetings.MeetingsAsked;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings as a list, and as a calendar of a month or a year. */
@Page
@AnswersFrom({"meetings", "cases", "bodies", "decisionlog"})
class MeetingPages {
    private static final List<String> OF_THE_VIEW = List.of("month", "calendar", "page", "size");

    private final Meetings meetings;
    private final Bodies bodies;

    MeetingPages(Meetings meetings, Bodies bodies) {
        this.meetings = meetings;
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
        var month = asked.as("month", MeetingPages::month, "er ikke en måned som 2024-10");
        var year = asked.year("calendar");
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        var rows = new AnswerPage<MeetingView>(List.of(), 1, page.size(), 0);
        if (wrong.isEmpty() && month != null) {
            var shown =
                    meetings.between(MeetingCalendar.firstDay(month), MeetingCalendar.lastDay(month), question, moment);
            model.addAttribute("month", MeetingCalendar.month(month, shown));
        } else if (wrong.isEmpty() && year != null) {
            var whole = YearMonth.of(year, 1).atDay(1);
            var shown = meetings.between(whole, whole.plusYears(1).minusDays(1), question, moment);
            model.addAttribute(
                    "months", MeetingCalendar.year(year, each -> view(parameters, "month", each.toString()), shown));
            model.addAttribute("calendarYear", year);
        } else if (wrong.isEmpty()) {
            rows = meetings.nextFirst(question, page, moment.validOn(), moment);
        }
        var shownMonth = month != null ? month : monthOf(year, moment);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/moter", parameters));
        model.addAttribute("views", views(parameters, shownMonth));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute(
                "scheduledKinds",
                Arrays.stream(MeetingKind.values())
                        .filter(kind -> kind != MeetingKind.EXTRAORDINARY)
                        .toList());
        model.addAttribute("forms", MeetingForm.values());
        return "sider/moter";
    }

    private static YearMonth monthOf(@Nullable Integer year, Moment moment) {
        var today = YearMonth.from(moment.validOn());
        return year == null || year == today.getYear() ? today : YearMonth.of(year, 1);
    }

    private static YearMonth month(String text) {
        var month = YearMonth.parse(text);
        if (month.getYear() < 1900 || month.getYear() > 2999) {
            throw new IllegalArgumentException(text);
        }
        return month;
    }

    /** The same filters as a list, as a month and as a year, and the months and years beside. */
    private static Map<String, String> views(Map<String, String> parameters, YearMonth month) {
        var views = new LinkedHashMap<String, String>();
        views.put("list", view(parameters, "month", ""));
        views.put("month", view(parameters, "month", month.toString()));
        views.put("year", view(parameters, "calendar", Integer.toString(month.getYear())));
        views.put(
                "previousMonth", view(parameters, "month", month.minusMonths(1).toString()));
        views.put("nextMonth", view(parameters, "month", month.plusMonths(1).toString()));
        views.put("previousYear", view(parameters, "calendar", Integer.toString(month.getYear() - 1)));
        views.put("nextYear", view(parameters, "calendar", Integer.toString(month.getYear() + 1)));
        return views;
    }

    private static String view(Map<String, String> parameters, String name, String value) {
        var asked = new LinkedHashMap<>(parameters);
        OF_THE_VIEW.forEach(asked::remove);
        asked.put(name, value);
        return Paging.address("/moter", asked, null);
    }
}
