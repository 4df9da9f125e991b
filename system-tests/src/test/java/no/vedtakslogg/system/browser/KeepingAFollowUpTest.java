package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happens to a follow-up and its decision on the way: another answers, the condition comes about, it is asked no more. */
class KeepingAFollowUpTest extends AtTheDesk {

    @Test
    void a_follow_up_that_waits_for_a_condition_is_kept_and_withdrawn() {
        open("/oppfolging?q=hvor+arbeidsgruppen");
        page.locator("main a:text-is('Hele oppfølgingen')").first().click();
        page.waitForFunction("() => document.body.dataset.kjent");
        isAnsweredForByOthers();
        hasTheWordsOfItsDeadlinePutRight();
        hasAPartOfItsOwn();
        comesAbout();
        isWithdrawn();
        nothingWasBrokenOnTheWay();
    }

    private void isAnsweredForByOthers() {
        unfold("Før hvem som nå er ansvarlig");
        var form = form("AssignResponsible");
        fill(form, "reason", "Nytt oppdrag " + SCRIPT);
        fill(form, "effectiveOn", "2024-01-01");
        isRefusedWith(form, "Ingenting skjer i en oppfølging før den er åpnet.");
        assertThat(field(form, "reason")).hasValue("Nytt oppdrag " + SCRIPT);
        standsInNobodysWay();
        fill(form, "effectiveOn", TODAY.toString());
        choose(form.locator("[data-list=responsible] select").first(), "AU – Arbeidsutvalget");
        form.locator("[data-do=add]").click();
        field(form, "words").nth(1).fill("prosjektleder");
        record(form, "Ny ansvarlig er ført.");
        assertThat(facts()).containsText("AU; prosjektleder");
        assertThat(course()).containsText("Nytt oppdrag " + SCRIPT);
    }

    private void hasTheWordsOfItsDeadlinePutRight() {
        unfold("Rett ordene i fristen");
        var form = form("SetDeadline");
        assertThat(field(form, "deadline.kind")).hasValue("CONDITION");
        assertThat(field(form, "deadline.words")).not().hasValue("");
        fill(form, "deadline.words", "");
        isRefusedAt(form, "deadline.words");
        fill(form, "deadline.words", "når avtalen er underskrevet");
        record(form, "Fristen er ført.");
        assertThat(facts()).containsText("når avtalen er underskrevet");
    }

    private void hasAPartOfItsOwn() {
        unfold("Del opp: følg opp en del for seg");
        var form = form("OpenFollowUp");
        assertThat(field(form, "deadline.words")).hasValue("når avtalen er underskrevet");
        fill(form, "task", "");
        isRefusedAt(form, "task");
        fill(form, "task", "Spørre kommunene på Fosen " + SCRIPT);
        field(form, "words").first().fill("kommunene på Fosen");
        record(form, "Delen følges nå opp for seg.");
        var whole = page.url();
        open("/oppfolging?open=true&q=Fosen");
        assertThat(page.locator("tbody")).containsText("Spørre kommunene på Fosen " + SCRIPT);
        page.navigate(whole);
        page.waitForFunction("() => document.body.dataset.kjent");
    }

    private void comesAbout() {
        unfold("Før at betingelsen er oppfylt");
        var form = form("MeetCondition");
        assertThat(form).containsText("når avtalen er underskrevet");
        isRefusedAt(form, "note");
        fill(form, "note", "Avtalen ble underskrevet i dag");
        record(form, "Det er ført at betingelsen er oppfylt.");
        assertThat(course()).containsText("Avtalen ble underskrevet i dag");
        assertThat(form("MeetCondition")).hasCount(0);
    }

    private void isWithdrawn() {
        unfold("Trekk oppfølgingen");
        var form = form("WithdrawFollowUp");
        isRefusedAt(form, "reason");
        fill(form, "reason", "Gjort av andre");
        chooseFirst(field(form, "decidedAt"));
        record(form, "Oppfølgingen er trukket.");
        assertThat(facts()).containsText("Trukket");
        assertThat(course()).containsText("Gjort av andre");
        assertThat(page.locator("form[data-command]")).hasCount(0);
    }

    @Test
    void a_deadline_goes_where_its_meeting_goes() {
        var meeting = aMeetingIsCalled(TODAY.plusDays(30));
        open("/oppfolging?open=true&case=3/24");
        page.locator("main a:text-is('Hele oppfølgingen')").first().click();
        page.waitForFunction("() => document.body.dataset.kjent");
        unfold("Del opp: følg opp en del for seg");
        var form = form("OpenFollowUp");
        fill(form, "task", "Komme tilbake til møtet " + SCRIPT);
        field(form, "words").first().fill("kommunene");
        fill(form, "deadline.latest", "");
        fill(form, "deadline.earliest", "");
        fill(form, "deadline.words", "");
        choose(field(form, "deadline.meetingId"), "ASU " + inNumbers(TODAY.plusDays(30)));
        assertThat(field(form, "deadline.kind")).hasValue("MEETING");
        assertThat(field(form, "deadline.words")).hasValue("møtet i ASU " + inNumbers(TODAY.plusDays(30)));
        standsInNobodysWay();
        record(form, "Delen følges nå opp for seg.");

        page.navigate(meeting);
        page.waitForFunction("() => document.body.dataset.kjent");
        unfold("Flytt møtet");
        var move = form("MoveMeeting");
        assertThat(move).containsText("Frister som følger møtet, flyttes like langt som møtet.");
        fill(move, "time.on", TODAY.plusDays(37).toString());
        record(move);

        open("/oppfolging?open=true&q=tilbake+til+møtet");
        assertThat(page.locator("tbody")).containsText("senest " + inNumbers(TODAY.plusDays(37)));
        page.locator("main a:text-is('Hele oppfølgingen')").first().click();
        assertThat(course()).containsText("Frist flyttet med møtet");
        facts().locator("a:text-is('følger ASU " + inNumbers(TODAY.plusDays(37)) + "')")
                .click();
        assertThat(page.locator("h1")).hasText("Ordinært møte " + inNumbers(TODAY.plusDays(37)));
        nothingWasBrokenOnTheWay();
    }

    private String aMeetingIsCalled(LocalDate day) {
        open("/moter");
        unfold("Sett opp et møte");
        var form = form("ScheduleMeeting");
        choose(field(form, "bodyId"), "ASU – Administrativt samarbeidsutvalg");
        fill(form, "time.on", day.toString());
        fill(form, "time.from", "09:00");
        fill(form, "time.to", "10:30");
        record(form);
        return page.url().replaceFirst("[?#].*", "");
    }

    @Test
    void a_point_gives_way_to_a_later_decision() {
        open("/saker?number=3/24");
        page.locator("tbody a").first().click();
        page.locator("article.behandling h3 a").first().click();
        page.waitForFunction("() => document.body.dataset.kjent");
        press("Vedtaket er avløst: 3/24");
        var form = form("SupersedeDecision");
        isRefusedAt(form, "supersededBy");
        standsInNobodysWay();
        chooseFirst(field(form, "supersededBy"));
        isRefusedWith(form, "Bare punkter i vedtaket selv kan erstattes.");
        form.locator("label:has-text('7 Forbedringsgruppen bes gi ASU status')").click();
        record(form, "Det er ført at vedtaket er avløst.");
        var point =
                page.locator("article.behandling li:has(> .nr:text-is('7'))").first();
        assertThat(point).containsText("Avløst av");
        press("Vedtaket er avløst: 3/24");
        assertThat(form.locator("[name=points]")).hasCount(17);
        nothingWasBrokenOnTheWay();
    }

    private Locator facts() {
        return page.locator("dl.fakta").first();
    }

    private Locator course() {
        return page.locator(".tidslinje");
    }
}
