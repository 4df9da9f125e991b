package no.vedtakslogg.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Separator;
import no.vedtakslogg.query.asking.SheetFile;
import no.vedtakslogg.query.asking.Spreadsheet;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail to take away: for a spreadsheet, and as CloudEvents, one on each line. */
@RestController
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class HistoryExports {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final History history;
    private final CloudEvents cloudEvents;

    HistoryExports(History history, CloudEvents cloudEvents) {
        this.history = history;
        this.cloudEvents = cloudEvents;
    }

    @GetMapping("/sporing.csv")
    void csv(@RequestParam Map<String, String> parameters, Moment moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = HistoryQuestion.whole(asked, moment);
        var separator = Separator.of(asked);
        asked.refuseWhatIsWrong();
        SheetFile.csv(response, "sporing.csv", separator, csv -> {
            csv.row(
                    "Posisjon",
                    "Ført",
                    "Gjelder fra",
                    "Hva skjedde",
                    "Begrunnelse",
                    "Ført av",
                    "På vegne av",
                    "Kilde",
                    "Hendelsestype",
                    "Organ",
                    "Møte",
                    "Sak",
                    "Vedtatt i møte",
                    "Vedtatt i sak",
                    "Vedtakspunkt",
                    "Sammenheng",
                    "Id");
            history.eachPage(question, moment, page -> page.forEach(entry -> row(csv, entry)));
        });
    }

    @GetMapping("/sporing.jsonl")
    void cloudEvents(@RequestParam Map<String, String> parameters, Moment moment, HttpServletResponse response)
            throws IOException {
        var question = HistoryQuestion.whole(parameters, moment);
        response.setContentType(CloudEvents.LINES);
        response.setHeader("Content-Disposition", "attachment; filename=\"sporing.jsonl\"");
        cloudEvents.write(question, moment, response.getOutputStream());
    }

    private static void row(Spreadsheet csv, HistoryEntry entry) {
        var decision = entry.decidedBy();
        csv.row(
                entry.position(),
                entry.recordedAt().atZone(NORWAY).toOffsetDateTime(),
                entry.effectiveOn(),
                entry.words(),
                entry.reason(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.source(),
                entry.eventType(),
                entry.bodyId(),
                entry.meetingId(),
                entry.caseId(),
                decision == null ? null : decision.meetingId(),
                decision == null ? null : decision.caseId(),
                decision == null ? null : decision.pointId(),
                entry.correlationId(),
                entry.aggregateId());
    }
}
