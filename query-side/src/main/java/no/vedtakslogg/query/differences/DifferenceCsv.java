package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.asking.Separator;
import no.vedtakslogg.query.asking.SheetFile;
import no.vedtakslogg.query.asking.Spreadsheet;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.differences.DifferenceView.FieldView;
import no.vedtakslogg.query.differences.Differences.Thing;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two moments, for a spreadsheet: one row for each field that is shown otherwise. */
@RestController
@RequestMapping("/forskjell")
@AnswersFrom({"decisionlog", "followups", "bodies", "meetings", "cases", "actionplan", "history"})
class DifferenceCsv {
    private static final int AT_A_TIME = 500;

    private final Differences differences;
    private final ComparedMoments moments;

    DifferenceCsv(Differences differences, ComparedMoments moments) {
        this.differences = differences;
        this.moments = moments;
    }

    /** A question that is answered some at a time. */
    private interface Question {
        DifferenceAnswer answer(Compared compared, PageAsked page);
    }

    @GetMapping("/vedtakslogg.csv")
    void log(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofLog(asked);
        write((compared, page) -> differences.ofLog(question, compared, page), asked, request, moment, response);
    }

    @GetMapping("/oppfolging.csv")
    void followUps(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofFollowUps(asked);
        write((compared, page) -> differences.ofFollowUps(question, compared, page), asked, request, moment, response);
    }

    @GetMapping("/sak/{id}.csv")
    void aCase(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        whole(Thing.CASE, id, parameters, request, moment, response);
    }

    @GetMapping("/organ/{id}.csv")
    void roster(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        whole(Thing.ROSTER, id, parameters, request, moment, response);
    }

    @GetMapping("/handlingsplan/{id}.csv")
    void plan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        whole(Thing.ACTION_PLAN, id, parameters, request, moment, response);
    }

    private void whole(
            Thing thing,
            UUID id,
            Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var kinds = DifferenceAsked.kinds(asked);
        write((compared, page) -> differences.of(thing, id, kinds, compared, page), asked, request, moment, response);
    }

    private void write(
            Question question,
            Asked asked,
            HttpServletRequest request,
            MomentAsked moment,
            HttpServletResponse response)
            throws IOException {
        var separator = Separator.of(asked);
        var compared = moments.compared(asked, request, moment);
        var answer = question.answer(compared, new PageAsked(1, AT_A_TIME));
        var name = "forskjell-%s-%s.csv"
                .formatted(answer.from().validOn(), answer.to().validOn());
        SheetFile.csv(response, name, separator, csv -> {
            csv.row(
                    "Endring",
                    "Type",
                    "Sted",
                    "Navn",
                    "Gjelder",
                    "Felt",
                    "Fra",
                    "Til",
                    "Fristen passerte",
                    "Hendelser",
                    "Posisjoner",
                    "Id");
            answer.items().forEach(one -> rows(csv, one));
            for (var page = 2; (page - 1L) * AT_A_TIME < answer.total(); page++) {
                question.answer(compared, new PageAsked(page, AT_A_TIME))
                        .items()
                        .forEach(one -> rows(csv, one));
            }
        });
    }

    private static void rows(Spreadsheet csv, DifferenceView one) {
        one.fields().forEach(field -> row(csv, one, field));
        if (one.fields().isEmpty()) {
            row(csv, one, null);
        }
    }

    private static void row(Spreadsheet csv, DifferenceView one, @Nullable FieldView field) {
        csv.row(
                one.kindWords(),
                one.subject().kindWords(),
                one.subject().place(),
                one.subject().name(),
                field == null ? null : field.of(),
                field == null ? null : field.label(),
                field == null ? null : field.from(),
                field == null ? null : field.to(),
                one.fellDue() ? "ja" : "nei",
                one.causes().stream().map(Cause::words).collect(joining("; ")),
                one.causes().stream()
                        .map(cause -> Long.toString(cause.position()))
                        .collect(joining(" ")),
                one.subject().id());
    }
}
