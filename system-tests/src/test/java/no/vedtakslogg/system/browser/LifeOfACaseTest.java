package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case on its own page, from the day that it is opened until it is closed, with all that can be recorded of it. */
class LifeOfACaseTest extends AtTheDesk {
    private static final Pattern A_CASE = Pattern.compile(".*/saker/[0-9a-f-]{36}");
    private static final String ASU = "ASU – Administrativt samarbeidsutvalg";

    @Test
    void a_case_is_opened_worked_on_and_closed() {
        opens();
        proposes();
        filesAPaperAndANewVersion();
        linksItToACaseAndAMeasure();
        namesWhoHandlesIt();
        registersTheArchiveReference();
        registersARecommendationAndSettlesIt();
        refersIt("Fagråd 5 – Fagråd for digital samhandling", "Vurdere avviksmeldinger");
        isAcceptedAndReturned("Vurdere avviksmeldinger");
        refersIt("AU – Arbeidsutvalget", "Forberede saken");
        isNotClosedBeforeItIsAnswered();
        isRefused("Forberede saken");
        closes();
        nothingWasBrokenOnTheWay();
    }

    private void opens() {
        open("/saker");
        unfold("Opprett en sak");
        var form = form("OpenCase");
        fill(form, "archiveReference", "2026/77");
        isRefusedAt(form, "partnershipId", "title");
        assertThat(field(form, "archiveReference")).hasValue("2026/77");
        choose(field(form, "partnershipId"), PARTNERSHIP);
        fill(form, "title", "Avviksmeldinger på tvers " + SCRIPT);
        field(form, "kind").selectOption("DISCUSSION");
        fill(form, "legalBasis", "Samarbeidsavtalen punkt 4");
        var responsible = addPerson(form, "responsible");
        record(form, "Saken er opprettet. Sett den på en saksliste fra siden til møtet.");
        assertThat(page).hasURL(A_CASE);
        assertThat(page.locator("h1")).hasText("Avviksmeldinger på tvers " + SCRIPT);
        for (var fact :
                new String[] {"Drøftingssak", inNumbers(TODAY), responsible, "Samarbeidsavtalen punkt 4", "2026/77"}) {
            assertThat(facts()).containsText(fact);
        }
    }

    private void proposes() {
        unfold("Legg fram et forslag til vedtak");
        var form = form("MakeProposal");
        fill(form, "madeBy", "Sekretariatet");
        isRefusedWith(form, "Et forslag har minst ett punkt.");
        assertThat(field(form, "madeBy")).hasValue("Sekretariatet");
        field(form, "text").first().fill("ASU ber om en felles rutine.");
        record(form, "Forslaget er ført.");
        assertThat(section("vedtak")).containsText("Fremmet av Sekretariatet");
        assertThat(section("vedtak")).containsText("ASU ber om en felles rutine.");
    }

    private void filesAPaperAndANewVersion() {
        unfold("Legg fram et sakspapir");
        var form = form("FileCasePaper");
        fill(form, "paper.background", "Avvik meldes i to systemer.");
        isRefusedAt(form, "paper.title");
        assertThat(field(form, "paper.background")).hasValue("Avvik meldes i to systemer.");
        fill(form, "paper.title", "Saksfremlegg om avvik");
        var quotes = form.locator("[data-list='paper.quotes']");
        quotes.locator("[data-do=add]").click();
        chooseFirst(quotes.locator("select"));
        var attachments = form.locator("[data-list='paper.attachments']");
        attachments.locator("[data-do=add]").click();
        field(attachments, "title").fill("Rapport om avvik");
        field(attachments, "link").fill("https://example.org/avvik.pdf");
        record(form, "Ført.");
        assertThat(section("papirer")).containsText("Saksfremlegg: Saksfremlegg om avvik (versjon 1, ");
        assertThat(section("papirer")).containsText("Avvik meldes i to systemer.");
        assertThat(section("papirer").locator("blockquote .nr")).hasCount(1);
        assertThat(section("papirer").locator("a[href='https://example.org/avvik.pdf']"))
                .hasAttribute("aria-label", "åpne: Rapport om avvik");

        unfold("Legg fram et sakspapir");
        choose(field(form, "paperId"), "Ny versjon av «Saksfremlegg om avvik»");
        fill(form, "paper.title", "Saksfremlegg om avvik");
        fill(form, "paper.assessment", "Rutinen bør være felles.");
        record(form, "Ført.");
        assertThat(section("papirer")).containsText("(versjon 2, ");
        assertThat(section("papirer")).containsText("Rutinen bør være felles.");
    }

    private void linksItToACaseAndAMeasure() {
        unfold("Knytt saken til en annen sak");
        var aCase = form("LinkCase");
        fill(aCase, "words", "jf. forrige behandling");
        isRefusedAt(aCase, "otherCaseId");
        assertThat(field(aCase, "words")).hasValue("jf. forrige behandling");
        var other = chooseFirst(field(aCase, "otherCaseId")).replaceFirst("^[^:]*\\d/\\d\\d: ", "");
        record(aCase, "Ført.");
        assertThat(section("lenker").locator("li")).containsText("Oppfølging av");
        assertThat(section("lenker").locator("li")).containsText("«jf. forrige behandling»");
        assertThat(section("lenker").locator("a[href*='/saker/']")).containsText(other);

        unfold("Knytt saken til et tiltak");
        var measure = form("LinkCaseToMeasure");
        isRefusedAt(measure, "measureId");
        chooseFirst(field(measure, "measureId"));
        record(measure, "Ført.");
        assertThat(section("lenker")
                        .locator("li")
                        .filter(having("Gjennomfører tiltaket"))
                        .locator("a"))
                .hasAttribute("href", Pattern.compile("/sammenheng/tiltak/[0-9a-f-]{36}"));

        unfold("Knytt saken til et tiltak");
        chooseFirst(field(measure, "measureId"));
        isRefusedWith(measure, "Den samme koblingen føres bare én gang.");
        measure.locator("..").locator("summary").click();
    }

    private void namesWhoHandlesIt() {
        unfold("Sett saksansvarlig og saksbehandler");
        var form = form("AssignCaseHandlers");
        assertThat(form.locator("[data-list=responsible] [data-item]")).hasCount(1);
        fill(form, "effectiveOn", TODAY.minusYears(1).toString());
        var handler = addPerson(form, "handlers");
        isRefusedWith(form, "Ingenting skjer i en sak før den er opprettet.");
        fill(form, "effectiveOn", TODAY.toString());
        record(form, "Ført.");
        assertThat(facts()).containsText("Saksbehandler");
        assertThat(facts()).containsText(handler);
    }

    private void registersTheArchiveReference() {
        unfold("Før arkivsak");
        var form = form("RegisterArchiveReference");
        assertThat(field(form, "archiveReference")).hasValue("2026/77");
        fill(form, "archiveReference", "");
        isRefusedAt(form, "archiveReference");
        fill(form, "archiveReference", "2026/78");
        record(form, "Ført.");
        assertThat(facts()).containsText("2026/78");
    }

    private void registersARecommendationAndSettlesIt() {
        unfold("Før en anbefaling fra en rapport");
        var form = form("RegisterRecommendation");
        fill(form, "text", "Meld avvik ett sted.");
        isRefusedAt(form, "report");
        assertThat(field(form, "text")).hasValue("Meld avvik ett sted.");
        fill(form, "report", "Rapport om avvik");
        record(form, "Ført.");
        assertThat(section("anbefalinger").locator("li")).containsText("Meld avvik ett sted. Rapport om avvik");
        assertThat(section("anbefalinger").locator("li")).containsText("ikke avgjort");

        press("Avgjør anbefalingen: Meld avvik ett sted.");
        var settled = form("DisposeRecommendation");
        fill(settled, "reason", "Systemene slås sammen");
        isRefusedAt(settled, "disposition");
        standsInNobodysWay();
        field(settled, "disposition").nth(1).check();
        record(settled, "Det er ført hva som skjer med anbefalingen.");
        assertThat(section("anbefalinger")).containsText("følges ikke opp videre: Systemene slås sammen");
        assertThat(section("anbefalinger").locator("button")).hasCount(0);
    }

    private void refersIt(String body, String request) {
        unfold("Oversend til et annet organ");
        var form = form("ReferCase");
        fill(form, "request", request);
        isRefusedAt(form, "fromBodyId", "toBodyId", "answerBy.kind");
        assertThat(field(form, "request")).hasValue(request);
        choose(field(form, "fromBodyId"), ASU);
        choose(field(form, "toBodyId"), body);
        field(form, "answerBy.kind").selectOption("MEETING");
        fill(form, "answerBy.words", "neste møte");
        record(form, "Saken er oversendt.");
        assertThat(referral(request)).containsText("Oversendt, ikke tatt imot");
        assertThat(referral(request)).containsText("Svar ventes: neste møte");
    }

    private void isAcceptedAndReturned(String request) {
        press("Ta imot: " + request);
        var accepted = form("AcceptReferral");
        fill(accepted, "effectiveOn", TODAY.minusMonths(1).toString());
        fill(accepted, "note", "Settes på neste møte");
        isRefusedWith(accepted, "Ingenting skjer i en sak før den er opprettet.");
        assertThat(field(accepted, "note")).hasValue("Settes på neste møte");
        fill(accepted, "effectiveOn", TODAY.toString());
        record(accepted, "Oversendelsen er tatt imot.");
        assertThat(referral(request)).containsText("Tatt imot, ikke besvart");
        assertThat(referral(request).locator("button:text-is('Ta imot')")).hasCount(0);

        press("Svar og send tilbake: " + request);
        var returned = form("ReturnReferral");
        isRefusedAt(returned, "answer");
        fill(returned, "answer", "Fagrådet anbefaler ett system.");
        record(returned, "Svaret er ført.");
        assertThat(referral(request)).containsText("Besvart");
        assertThat(referral(request)).containsText("Svar: Fagrådet anbefaler ett system.");
        assertThat(referral(request).locator("button")).hasCount(0);
    }

    private void isNotClosedBeforeItIsAnswered() {
        unfold("Avslutt saken");
        var form = form("CloseCase");
        isRefusedAt(form, "reason");
        fill(form, "reason", "Rutinen er innført");
        isRefusedWith(form, "Oversendelsene er besvart før saken avsluttes.");
        assertThat(field(form, "reason")).hasValue("Rutinen er innført");
    }

    private void isRefused(String request) {
        press("Avvis: " + request);
        var refused = form("RefuseReferral");
        isRefusedAt(refused, "reason");
        fill(refused, "reason", "Hører ikke under oss");
        record(refused, "Oversendelsen er avvist.");
        assertThat(referral(request)).containsText("Avvist");
        assertThat(referral(request)).containsText("Hører ikke under oss");
    }

    /** Why it is closed was written when it could not be closed yet, and is a draft now. */
    private void closes() {
        var form = form("CloseCase");
        assertThat(field(form, "reason")).hasValue("Rutinen er innført");
        form.getByText("Kast kladden").click();
        page.waitForFunction("() => document.body.dataset.kjent");
        unfold("Avslutt saken");
        fill(form, "reason", "Rutinen er innført");
        record(form, "Ført.");
        assertThat(facts()).containsText(inNumbers(TODAY) + ": Rutinen er innført");
        assertThat(page.locator("form[data-command]")).hasCount(0);
        assertThat(page.locator(".livslinje")).containsText("Avsluttet");
    }

    private Locator facts() {
        return page.locator("dl.fakta").first();
    }

    private Locator referral(String request) {
        return section("oversendt").locator("li").filter(having(request));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Adds a person to a list of the form, and tells the name. */
    private static String addPerson(Locator form, String list) {
        form.locator("[data-list=" + list + "] [data-do=add]").click();
        return chooseFirst(form.locator("[data-list=" + list + "] select").last())
                .replaceFirst(",.*", "");
    }
}
