package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A day of the secretary, through the pages as they are: from a meeting that is called to what came of it in the log. */
class SecretarysDayTest extends AtTheDesk {
    private static final Pattern A_MEETING = Pattern.compile(".*/moter/[0-9a-f-]{36}.*");
    private static final String EMERGENCY = "Felles akuttkjede i helgene";
    private static final String GRANTS = "Fordeling av tilskudd " + SCRIPT;
    private static final String DIGITAL = "Digital hjemmeoppfølging videre";

    @Test
    void a_meeting_is_called_held_and_minuted_and_what_it_asked_for_is_done() {
        schedules();
        var meeting = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
        tables(EMERGENCY, "20");
        tables(GRANTS, "30");
        tables(DIGITAL, "10");
        arrangesWithTheKeyboard();
        proposes(EMERGENCY, "ASU ber fagrådet om en plan for helgene.", "Saken tas ellers til orientering.");
        proposes(GRANTS, "Midlene tildeles de to prosjektene.");
        sendsTheCall();
        recordsWhoCame();
        adoptsAsProposedWithTheKeyboard();
        adoptsWithChanges();
        postpones();
        minutesWhatWasSaid();
        followsUp();
        publishes();
        readsThePapers(meeting);
        reportsAndAccepts(meeting);
        readsTheLog();
        assertThat(page.title()).doesNotContain("tatt");
        assertThat(complaints) // only of what was meant to be refused
                .satisfiesExactly(
                        one -> assertThat(one).contains("400", "/api/commands/ReportAbsence"),
                        one -> assertThat(one).contains("409", "/api/commands/PublishMinutes"));
    }

    private void schedules() {
        open("/moter");
        unfold("Sett opp et møte");
        var form = form("ScheduleMeeting");
        form.locator("[name=bodyId]")
                .selectOption(new SelectOption().setLabel("ASU – Administrativt samarbeidsutvalg"));
        form.locator("[name='time.on']").fill(TODAY.toString());
        form.locator("[name='time.from']").fill("09:00");
        form.locator("[name='time.to']").fill("10:30");
        form.locator("[name=place]").fill("Rådhuset");
        standsInNobodysWay();
        record(form);
        assertThat(page).hasURL(A_MEETING);
        assertThat(page.locator("h1")).hasText("Ordinært møte " + inNumbers(TODAY));
        standsInNobodysWay();
    }

    private void tables(String title, String minutes) {
        unfold("Ny sak på sakslisten");
        var form = form("OpenCase");
        form.locator("[name=title]").fill(title);
        form.locator("[name=minutes]").fill(minutes);
        form.locator("[name=presenters]").fill("Leder\nSekretær");
        record(form);
        assertThat(receipt()).hasText(Pattern.compile("Saken står på sakslisten som \\d+/\\d\\d\\."));
        assertThat(agenda()).containsText(title);
    }

    /** The last case goes to the top, a break comes after it, and the clock follows, in the browser and on the server. */
    private void arrangesWithTheKeyboard() {
        unfold("Rekkefølge, tider og pauser");
        var form = form("ArrangeAgenda");
        assertThat(form.locator("[data-clock]").nth(2)).hasText("09.50–10.00");
        form.locator("[data-item]").nth(2).locator("[data-do=up]").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(form.locator("[name=title]").nth(0)).hasValue(DIGITAL);
        assertThat(form.locator("[data-item]").nth(0).locator("[data-do=up]")).isFocused();
        form.locator("[data-do=add]").focus();
        page.keyboard().press("Enter");
        for (var up = 0; up < 2; up++) {
            form.locator("[data-item]").nth(3 - up).locator("[data-do=up]").press("Enter");
        }
        assertThat(form.locator("[data-clock]").allTextContents())
                .containsExactly("09.00–09.10", "09.10–09.20", "09.20–09.40", "09.40–10.10");
        form.locator("[data-item]").nth(3).locator("[name=minutes]").fill("60");
        assertThat(form.locator("[data-clock-end]"))
                .hasText("Sakslisten varer til kl. 10.40, 10 minutter lenger enn møtet.");
        form.locator("[data-item]").nth(3).locator("[name=minutes]").fill("30");
        standsInNobodysWay();
        afterwards(() -> form.locator("[type=submit]").press("Enter"));
        assertThat(receipt()).hasText("Sakslisten er ført slik den står.");
        assertThat(agenda().locator("tbody tr")).hasCount(4);
        assertThat(agenda().locator("tbody td.kl").allTextContents())
                .containsExactly("09.00–09.10", "09.10–09.20", "09.20–09.40", "09.40–10.10");
    }

    private void proposes(String title, String... points) {
        press(title, "Lag forslag til vedtak");
        var form = form("MakeProposal");
        for (var i = 0; i < points.length; i++) {
            form.locator("fieldset > p > [data-do=add]").click();
            form.locator("[name=text]").nth(i).fill(points[i]);
        }
        form.locator("[name=madeBy]").fill("Sekretariatet");
        assertThat(form.locator("output[data-number]").first()).hasText("1");
        assertThat(form.locator("[name=effect]").first()).not().hasValue("");
        record(form);
        assertThat(receipt()).hasText("Forslaget er ført.");
        assertThat(caseOf(title)).containsText(points[0]);
    }

    private void sendsTheCall() {
        unfold("Innkallingen er sendt");
        var form = form("IssueNotice");
        form.locator("[data-do=add]").click();
        form.locator("[name=title]").fill("Innkalling");
        standsInNobodysWay();
        record(form);
        assertThat(receipt()).hasText("Innkallingen er ført som sendt.");
    }

    private void recordsWhoCame() {
        unfold("Meld forfall");
        var absence = form("ReportAbsence");
        send(absence);
        assertThat(absence.locator(".feltfeil")).hasText("Mangler.");
        absence.locator("[name=personId]").selectOption(new SelectOption().setIndex(1));
        absence.locator("[name=reason]").fill("Syk");
        record(absence);
        assertThat(receipt()).hasText("Forfallet er meldt.");

        unfold("Før oppmøtet");
        var form = form("RecordAttendance");
        assertThat(form.locator("[value=ABSENT]:checked")).hasCount(1);
        form.locator("[data-item]").nth(2).locator("[value=BY_VIDEO]").check();
        standsInNobodysWay();
        record(form);
        assertThat(receipt()).hasText("Oppmøtet er ført.");
        assertThat(page.locator("section:has(#oppmote)")).containsText("Møtte på video");
    }

    private void adoptsAsProposedWithTheKeyboard() {
        var adopt = caseOf(EMERGENCY).locator("form[data-command=AdoptDecision] [type=submit]");
        adopt.focus();
        afterwards(() -> page.keyboard().press("Enter"));
        assertThat(receipt()).hasText(Pattern.compile("Vedtaket i sak \\d+/\\d\\d er ført\\."));
        assertThat(caseOf(EMERGENCY)).containsText("Som innstillingen. Konsensus.");
    }

    private void adoptsWithChanges() {
        press(GRANTS, "Vedtatt med endringer");
        var form = page.locator("form[data-command=AdoptDecision]:has([name=text])");
        assertThat(form.locator("[name=text]").first()).hasValue("Midlene tildeles de to prosjektene.");
        form.locator("[name=text]").first().fill("Midlene tildeles det ene prosjektet.");
        form.locator("[data-do=after]").first().click();
        form.locator("[name=text]").nth(1).fill("Sekretariatet bes melde tilbake " + SCRIPT);
        form.locator("[name=text]").nth(1).blur();
        form.locator("[name=mode][value=UNANIMOUS]").check();
        standsInNobodysWay();
        record(form);
        assertThat(caseOf(GRANTS)).containsText("Som innstillingen med endringer. Enstemmig.");
        assertThat(caseOf(GRANTS)).containsText("Midlene tildeles de to prosjektene.");
    }

    private void postpones() {
        press(DIGITAL, "Utsatt");
        var form = form("PostponeCase");
        form.locator("[name='until.kind']").selectOption("MEETING");
        form.locator("[name='until.words']").fill("første møte på nyåret");
        standsInNobodysWay();
        record(form);
        assertThat(receipt()).hasText("Saken er ført som utsatt.");
        assertThat(caseOf(DIGITAL)).containsText("Utsatt til: første møte på nyåret");
    }

    private void minutesWhatWasSaid() {
        press(EMERGENCY, "Før innspill"); // two forms open in the same place, each for itself
        press(EMERGENCY, "Før referat");
        form("RecordDiscussion").locator("[name=text]").fill("Legevakten orienterte " + SCRIPT);
        standsInNobodysWay();
        record(form("RecordDiscussion"));
        assertThat(receipt()).hasText("Referatet er ført.");
        press(EMERGENCY, "Før innspill");
        form("RecordInput").locator("[name=text]").fill("Husk de små kommunene");
        record(form("RecordInput"));
        assertThat(receipt()).hasText("Innspillet er ført.");
        assertThat(caseOf(EMERGENCY)).containsText("Husk de små kommunene");
    }

    private void followsUp() {
        press(EMERGENCY, "Følg opp punkt 1");
        var form = form("OpenFollowUp");
        assertThat(form.locator("[name=task]")).hasValue("ASU ber fagrådet om en plan for helgene.");
        form.locator("[name=task]").fill("Plan for helgene");
        form.locator("[data-list=responsible] select[data-type=json]")
                .selectOption(new SelectOption().setLabel("AU – Arbeidsutvalget"));
        form.locator("[data-list=responsible] [data-do=add]").click();
        form.locator("[name=words]").nth(1).fill("prosjektleder");
        form.locator("[name='deadline.latest']").fill(TODAY.plusMonths(2).toString());
        assertThat(form.locator("[name='deadline.words']")).hasValue("innen " + inNumbers(TODAY.plusMonths(2)));
        standsInNobodysWay();
        record(form);
        assertThat(receipt()).hasText("Oppfølgingen er åpnet.");
        assertThat(caseOf(EMERGENCY)).containsText("AU; prosjektleder");

        press(GRANTS, "Følg opp punkt 2");
        form.locator("[name=task]").fill("Melde tilbake om midlene");
        form.locator("[name='deadline.kind']").selectOption("NONE");
        assertThat(form.locator("[name='deadline.latest']")).not().isVisible();
        record(form);
        assertThat(caseOf(GRANTS)).containsText("ingen frist");
    }

    private void publishes() {
        unfold("Publiser referatet");
        var form = form("PublishMinutes");
        form.locator("[name=nextMeetingOn]").fill(TODAY.toString());
        send(form);
        assertThat(form.locator(".melding")).containsText("møte");
        assertThat(form.locator("[name=nextMeetingOn]")).hasValue(TODAY.toString());
        form.locator("[name=nextMeetingOn]").fill(TODAY.plusMonths(2).toString());
        standsInNobodysWay();
        record(form);
        assertThat(receipt()).hasText("Referatet er publisert.");
        assertThat(page.locator("dl.fakta").first()).containsText("Neste møte");
    }

    private void readsThePapers(String meeting) {
        open(meeting + "/innkalling");
        assertThat(page.locator("h1")).containsText("Innkalling – ASU");
        assertThat(page.locator("main")).containsText("09.20");
        standsInNobodysWay();
        open(meeting + "/referat");
        assertThat(page.locator("main")).containsText("Midlene tildeles det ene prosjektet.");
        assertThat(page.locator("main")).containsText("Legevakten orienterte " + SCRIPT);
        standsInNobodysWay();
    }

    private void reportsAndAccepts(String meeting) {
        open(meeting);
        page.locator("a:text-is('Plan for helgene')").click();
        assertThat(page.locator("h1")).hasText("Oppfølging");
        unfold("Meld hvordan det går");
        form("ReportProgress").locator("[name=note]").fill("Halvveis");
        form("ReportProgress").locator("[name=done]").fill("1");
        form("ReportProgress").locator("[name=of]").fill("2");
        standsInNobodysWay();
        record(form("ReportProgress"));
        assertThat(receipt()).hasText("Det er meldt hvordan det går.");
        unfold("Meld utført");
        form("ReportFulfilment").locator("[name=note]").fill("Planen er levert");
        form("ReportFulfilment").locator("[name='deliveredBy.words']").fill("Arbeidsutvalget");
        standsInNobodysWay();
        record(form("ReportFulfilment"));
        assertThat(receipt()).hasText("Det er meldt utført.");
        standsInNobodysWay();
        record(form("AcceptFulfilment"));
        assertThat(receipt()).hasText("Det er godtatt som utført.");
        assertThat(page.locator("dl.fakta")).containsText("Utført");
        assertThat(page.locator("form[data-command]")).hasCount(0);
        standsInNobodysWay();
    }

    private void readsTheLog() {
        open("/vedtakslogg?body=ASU&year=" + TODAY.getYear());
        assertThat(rowOf("ASU ber fagrådet om en plan for helgene.")).containsText("Utført");
        assertThat(rowOf("ASU ber fagrådet om en plan for helgene.")).containsText("AU; prosjektleder");
        assertThat(rowOf("Saken tas ellers til orientering.")).containsText("Ingenting å følge opp");
        assertThat(rowOf("Midlene tildeles det ene prosjektet.")).containsText("Ingenting å følge opp");
        assertThat(rowOf("Sekretariatet bes melde tilbake " + SCRIPT)).containsText("Åpen");
        assertThat(rowOf("Saken utsettes.")).containsText("første møte på nyåret");
        standsInNobodysWay();
    }

    // ---- what a secretary does with a page

    private Locator agenda() {
        return page.locator("section:has(#saksliste) > .tabell");
    }

    private Locator caseOf(String title) {
        return page.locator("article.behandling")
                .filter(new Locator.FilterOptions().setHas(page.locator("h3").getByText(title)));
    }

    private Locator rowOf(String decision) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(decision))
                .last();
    }

    private void press(String title, String button) {
        caseOf(title).locator("button:text-is('" + button + "')").click();
    }
}
