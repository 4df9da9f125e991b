package no.vedtakslogg.query.followups;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Separator;
import no.vedtakslogg.query.asking.SheetFile;
import no.vedtakslogg.query.asking.Spreadsheet;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The follow-up list for a spreadsheet: one row for each follow-up. */
@RestController
@AnswersFrom({FollowUpsProjection.NAME, "decisionlog", "bodies", "meetings"})
class FollowUpFiles {
    private final FollowUps followUps;

    FollowUpFiles(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GetMapping("/oppfolging.csv")
    void csv(@RequestParam Map<String, String> parameters, MomentAsked moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = FollowUpQuestion.read(asked);
        var separator = Separator.of(asked);
        asked.refuseWhatIsWrong();
        SheetFile.csv(
                response, moment.fileName("oppfolging", ".csv"), separator, sheet -> write(question, moment, sheet));
    }

    @GetMapping("/oppfolging.xlsx")
    void xlsx(@RequestParam Map<String, String> parameters, MomentAsked moment, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var question = FollowUpQuestion.read(asked);
        asked.refuseWhatIsWrong();
        SheetFile.xlsx(
                response,
                moment.fileName("oppfolging", ".xlsx"),
                "Oppfølging",
                sheet -> write(question, moment, sheet));
    }

    private void write(FollowUpQuestion question, MomentAsked moment, Spreadsheet sheet) {
        sheet.row(
                "Organ",
                "Saksnummer",
                "Punkt",
                "Vedtaksdato",
                "Oppgave",
                "Ansvarlig",
                "Frist",
                "Frist tidligst",
                "Frist senest",
                "Følger møte",
                "Status",
                "Over fristen",
                "Merknad",
                "Merknad dato",
                "Utført",
                "Av",
                "Første frist",
                "Første frist senest",
                "Antall utsettelser",
                "Avsluttet",
                "Sakstittel",
                "Vedtakspunkt",
                "Id");
        followUps.each(question, moment.moment(), one -> row(sheet, one));
    }

    private static void row(Spreadsheet sheet, FollowUpView one) {
        var deadline = one.deadline();
        sheet.row(
                one.body(),
                one.caseNumber(),
                one.point(),
                one.decidedOn(),
                one.task(),
                one.responsibleWords(),
                deadline == null ? null : deadline.words(),
                deadline == null ? null : deadline.earliest(),
                deadline == null ? null : deadline.latest(),
                DeadlineView.followed(deadline),
                one.statusWords(),
                one.overdue() ? "ja" : "nei",
                one.remark(),
                one.remarkOn(),
                one.done(),
                one.total(),
                one.firstDeadlineWords(),
                one.firstDeadlineLatest(),
                one.extensions(),
                one.closedOn(),
                one.caseTitle(),
                one.pointText(),
                one.id());
    }
}
