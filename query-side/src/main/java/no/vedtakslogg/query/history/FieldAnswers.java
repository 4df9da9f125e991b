package no.vedtakslogg.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Separator;
import no.vedtakslogg.query.asking.SheetFile;
import no.vedtakslogg.query.asking.Spreadsheet;
import no.vedtakslogg.query.history.FieldTrail.Changes;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.RowHistory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed which field, from what to what, over HTTP and for a spreadsheet. */
@RestController
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class FieldAnswers {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final FieldTrail trail;
    private final RowHistory rows;

    FieldAnswers(FieldTrail trail, RowHistory rows) {
        this.trail = trail;
        this.rows = rows;
    }

    @GetMapping("/api/answers/history/fields")
    Changes fields(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var question = HistoryQuestion.read(asked, moment);
        var fields = FieldsAsked.read(asked, rows.tables());
        asked.refuseWhatIsWrong();
        FieldsAsked.refuseWithoutSubject(question);
        return trail.changes(question, fields, moment);
    }

    @GetMapping("/sporing/felt.csv")
    void csv(@RequestParam Map<String, String> parameters, Moment moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = HistoryQuestion.whole(asked, moment);
        var fields = FieldsAsked.read(asked, rows.tables());
        var separator = Separator.of(asked);
        asked.refuseWhatIsWrong();
        FieldsAsked.refuseWithoutSubject(question);
        SheetFile.csv(response, "felt.csv", separator, csv -> {
            csv.row(
                    "Posisjon",
                    "Ført",
                    "Gjelder fra",
                    "Gjelder til",
                    "Hva",
                    "Felt",
                    "Fra",
                    "Til",
                    "Ført av",
                    "På vegne av",
                    "Kilde",
                    "Begrunnelse",
                    "Vedtatt i møte",
                    "Vedtatt i sak",
                    "Vedtakspunkt",
                    "Hendelsestype",
                    "Id",
                    "Feltnavn");
            trail.eachPage(question, fields, moment, page -> page.forEach(change -> row(csv, change)));
        });
    }

    private static void row(Spreadsheet csv, FieldChange change) {
        var decision = change.decidedBy();
        csv.row(
                change.position(),
                change.recordedAt().atZone(NORWAY).toOffsetDateTime(),
                change.from(),
                change.to(),
                change.thingWords(),
                change.fieldWords(),
                change.beforeWords(),
                change.afterWords(),
                change.actor(),
                change.onBehalfOf(),
                change.source(),
                change.reason(),
                decision == null ? null : decision.meetingId(),
                decision == null ? null : decision.caseId(),
                decision == null ? null : decision.pointId(),
                change.eventType(),
                change.rowId(),
                change.field());
    }
}
