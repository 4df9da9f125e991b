package no.vedtakslogg.query.decisionlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Separator;
import no.vedtakslogg.query.asking.SheetFile;
import no.vedtakslogg.query.asking.Spreadsheet;
import no.vedtakslogg.query.followups.DeadlineView;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decision log for a spreadsheet: one row for each decision point. */
@RestController
@AnswersFrom({DecisionLogProjection.NAME, "followups", "bodies", "meetings"})
class DecisionLogFiles {
    private final DecisionLog log;

    DecisionLogFiles(DecisionLog log) {
        this.log = log;
    }

    @GetMapping("/vedtakslogg.csv")
    void csv(@RequestParam Map<String, String> parameters, MomentAsked moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = LogQuestion.read(asked);
        var separator = Separator.of(asked);
        asked.refuseWhatIsWrong();
        SheetFile.csv(
                response, moment.fileName("vedtakslogg", ".csv"), separator, sheet -> write(question, moment, sheet));
    }

    @GetMapping("/vedtakslogg.xlsx")
    void xlsx(@RequestParam Map<String, String> parameters, MomentAsked moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = LogQuestion.read(asked);
        asked.refuseWhatIsWrong();
        SheetFile.xlsx(
                response,
                moment.fileName("vedtakslogg", ".xlsx"),
                "Vedtakslogg",
                sheet -> write(question, moment, sheet));
    }

    private void write(LogQuestion question, MomentAsked moment, Spreadsheet sheet) {
        sheet.row(
                "Organ",
                "Saksnummer",
                "Punkt",
                "Vedtaksdato",
                "Sakstittel",
                "Vedtak",
                "Ansvarlig",
                "Frist",
                "Frist tidligst",
                "Frist senest",
                "Følger møte",
                "Status",
                "Over fristen",
                "Merknad",
                "Rettet",
                "Tidligere tekst",
                "Erstattet av punkt",
                "Id");
        log.each(question, moment.moment(), row -> row(sheet, row));
    }

    private static void row(Spreadsheet sheet, DecisionLogView row) {
        var deadline = row.deadline();
        var later = row.supersededBy();
        sheet.row(
                row.body(),
                row.caseNumber(),
                row.point(),
                row.decidedOn(),
                row.caseTitle(),
                row.text(),
                row.responsible(),
                deadline == null ? null : deadline.words(),
                deadline == null ? null : deadline.earliest(),
                deadline == null ? null : deadline.latest(),
                DeadlineView.followed(deadline),
                row.statusWords(),
                row.overdue() ? "ja" : "nei",
                row.remark(),
                row.corrected() ? "ja" : "nei",
                row.previousText(),
                later == null ? null : later.pointId(),
                row.pointId());
    }
}
