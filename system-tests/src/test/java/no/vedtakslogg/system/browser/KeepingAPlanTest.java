package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An action plan on its own page: adopted, filled, reported on, changed, and closed when a later one takes over. */
class KeepingAPlanTest extends AtTheDesk {
    private static final Pattern A_PLAN = Pattern.compile(".*/handlingsplan/[0-9a-f-]{36}");
    private static final String LATER = "Handlingsplan 2022–2024";

    @Test
    void a_plan_is_adopted_kept_and_closed() {
        adopts();
        addsAnAreaAndAGoal();
        addsAMeasure("1.1.1", "Felles rutine for utskriving");
        addsAMeasure("1.1.2", "Rutinen for utskriving, se område 1");
        addsAMeasure("1.1.3", "Kartlegge ventetid");
        addsAMeasure("1.1.4", "Egen nettside");
        reportsInPlace();
        rewords();
        linksAnAlias();
        linksToWhatIsNotThere();
        carriesOver();
        drops();
        readsTheStatus();
        closes();
        nothingWasBrokenOnTheWay();
    }

    private void adopts() {
        open("/handlingsplan");
        unfold("Før en vedtatt handlingsplan");
        var form = form("AdoptActionPlan");
        fill(form, "title", "Handlingsplan 2019–2021");
        isRefusedAt(form, "partnershipId", "fromYear", "toYear");
        assertThat(field(form, "title")).hasValue("Handlingsplan 2019–2021");
        choose(field(form, "partnershipId"), PARTNERSHIP);
        fill(form, "fromYear", "2019");
        fill(form, "toYear", "2018");
        isRefusedWith(form, "En handlingsplan slutter ikke før den begynner.");
        fill(form, "toYear", "2021");
        fill(form, "effectiveOn", "2019-02-01");
        chooseFirst(field(form, "decidedAt"));
        isRefusedWith(form, "En handlingsplan vedtas i sitt eget helsefellesskap.");
        var decision = chooseFirstOf(field(form, "decidedAt"), PARTNERSHIP);
        record(form, "Handlingsplanen er ført. Legg til områder, mål og tiltak.");
        assertThat(page).hasURL(A_PLAN);
        assertThat(page.locator("h1")).hasText("Handlingsplan 2019–2021");
        assertThat(page.locator("main")).containsText("Vedtatt 01.02.2019");
        restsOn(decision);
    }

    private void addsAnAreaAndAGoal() {
        unfold("Legg til et område");
        var area = form("AddArea");
        fill(area, "title", "Utskriving");
        isRefusedAt(area, "number");
        fill(area, "number", "1");
        record(area, "Ført.");
        assertThat(page.locator("h2").first()).hasText("1 Utskriving");

        unfold("Legg til et mål");
        var goal = form("AddGoal");
        fill(goal, "text", "Trygg hjemreise");
        isRefusedAt(goal, "areaNumber", "number");
        assertThat(field(goal, "text")).hasValue("Trygg hjemreise");
        chooseFirst(field(goal, "areaNumber"));
        fill(goal, "number", "1.1");
        fill(goal, "provenance", "Jf. samarbeidsavtalen");
        record(goal, "Ført.");
        assertThat(page.locator("h3").first()).hasText("Mål 1.1: Trygg hjemreise");
        assertThat(page.locator("main")).containsText("Jf. samarbeidsavtalen");
    }

    private void addsAMeasure(String number, String text) {
        unfold("Legg til et tiltak");
        var form = form("AddMeasure");
        fill(form, "text", text);
        if (number.equals("1.1.1")) {
            isRefusedAt(form, "goalId", "number");
            assertThat(field(form, "text")).hasValue(text);
        }
        chooseFirst(field(form, "goalId"));
        fill(form, "number", number);
        field(form.locator(".aarsmerker"), "words").nth(1).fill("x oppstart høst");
        var responsible = form.locator("[data-list=responsible]");
        choose(responsible.locator("select").first(), "AU – Arbeidsutvalget");
        responsible.locator("[data-do=add]").click();
        field(responsible, "words").nth(1).fill("prosjektleder");
        record(form, "Ført.");
        assertThat(row(number)).containsText(text);
        assertThat(row(number)).containsText("AU; prosjektleder");
        assertThat(row(number).locator("td").nth(3)).hasText("x oppstart høst");
    }

    private void reportsInPlace() {
        press("Meld status for tiltak 1.1.1");
        var form = form("ReportMeasureStatus");
        fill(form, "comment", "Rutinen er på høring " + SCRIPT);
        isRefusedAt(form, "colour");
        standsInNobodysWay();
        field(form, "colour").nth(1).check();
        send(form); // the page stays where it is
        assertThat(receipt()).hasText("Statusen er meldt.");
        assertThat(row("1.1.1")).containsText("Gul: delvis måloppnåelse");
        assertThat(row("1.1.1")).containsText("Rutinen er på høring " + SCRIPT);
        assertThat(form).hasCount(0);

        press("Meld status for tiltak 1.1.3");
        field(form, "colour").nth(2).check();
        fill(form, "comment", "Ikke begynt");
        send(form);
        assertThat(row("1.1.3")).containsText("Rød: ikke gjennomført eller prioritert");
    }

    private void rewords() {
        more("1.1.1", "Omformuler");
        var form = form("RewordMeasure");
        assertThat(field(form, "text")).hasValue("Felles rutine for utskriving");
        isRefusedAt(form, "reason");
        fill(form, "reason", "Klarere");
        isRefusedWith(form, "En omformulering endrer teksten.");
        assertThat(field(form, "reason")).hasValue("Klarere");
        fill(form, "text", "Felles rutine for utskriving i helgene");
        record(form, "Ført.");
        assertThat(row("1.1.1")).containsText("Felles rutine for utskriving i helgene");
    }

    private void linksAnAlias() {
        more("1.1.2", "Knytt til et annet tiltak");
        var form = form("LinkMeasure");
        isRefusedAt(form, "words");
        fill(form, "words", "Ref. 1.1.1");
        choose(field(form, "otherMeasureId"), "1.1.1 Felles rutine for utskriving i helgene");
        record(form, "Ført.");
        assertThat(row("1.1.2")).containsText("Samme tiltak som 1.1.1");
        assertThat(row("1.1.2").getByText("Se 1.1.1")).hasCount(1);
        assertThat(row("1.1.2")).containsText("Gul: delvis måloppnåelse");
        assertThat(row("1.1.1")).containsText("Samme tiltak som 1.1.2");
    }

    private void linksToWhatIsNotThere() {
        row("1.1.2").getByText("Se 1.1.1").click(); // what is recorded now is said at the top all the same
        more("1.1.3", "Knytt til et annet tiltak");
        var form = form("LinkMeasure");
        field(form, "kind").selectOption("SEE_WITH");
        fill(form, "words", "tiltak 9.9");
        record(form, "Ført.");
        assertThat(page.locator("main > .kvittering")).hasCount(1);
        assertThat(row("1.1.3")).containsText("Ses i helhet med tiltak 9.9 (finnes ikke i planen)");
    }

    private void carriesOver() {
        more("1.1.3", "Før videre til en annen plan");
        var form = form("CarryOverMeasure");
        isRefusedAt(form, "toPlanId");
        choose(field(form, "toPlanId"), LATER);
        chooseFirst(field(form, "toMeasureId"));
        record(form, "Ført.");
        assertThat(row("1.1.3")).containsText("ført videre til en senere plan");
        assertThat(row("1.1.3").locator("button")).hasCount(0);
    }

    private void drops() {
        more("1.1.4", "Ta ut av planen");
        var form = form("DropMeasure");
        isRefusedAt(form, "reason");
        fill(form, "reason", "Løst på annen måte");
        record(form, "Ført.");
        assertThat(row("1.1.4")).containsText("gikk ut av planen " + inNumbers(TODAY) + ": Løst på annen måte");
        assertThat(row("1.1.4").locator("button")).hasCount(0);
    }

    private void readsTheStatus() {
        page.getByText("Statusdokumentet i tre farger").click();
        assertThat(page.locator("h1")).hasText("Status for Handlingsplan 2019–2021");
        assertThat(page.locator("main")).containsText("Slik det er meldt per " + inNumbers(TODAY) + ".");
        assertThat(page.locator("tbody td").nth(1)).containsText("1.1.1 Felles rutine for utskriving i helgene");
        assertThat(page.locator("tbody td").nth(1)).containsText("Rutinen er på høring");
        assertThat(page.locator("tbody")).not().containsText("1.1.4");
        page.goBack();
        page.waitForFunction("() => document.body.dataset.kjent");
    }

    private void closes() {
        unfold("Avslutt planen");
        var form = form("CloseActionPlan");
        isRefusedAt(form, "reason");
        fill(form, "reason", "Perioden er over");
        choose(field(form, "supersededBy"), LATER);
        record(form, "Ført.");
        assertThat(page.locator("main > .feil")).containsText("Avsluttet " + inNumbers(TODAY) + ": Perioden er over");
        assertThat(page.locator("main > .feil a")).hasText(LATER);
        assertThat(page.locator("form[data-command]")).hasCount(0);
        open("/handlingsplan");
        assertThat(page.locator("main li").filter(new Locator.FilterOptions().setHasText("2019–2021")))
                .containsText("Avsluttet " + inNumbers(TODAY));
    }

    private Locator row(String number) {
        return page.locator("tbody tr:has(> td:first-child:text-is('" + number + "'))");
    }

    private void more(String number, String what) {
        page.locator("summary[aria-label='Mer om tiltak " + number + "']").click();
        press(what + ": " + number);
    }
}
