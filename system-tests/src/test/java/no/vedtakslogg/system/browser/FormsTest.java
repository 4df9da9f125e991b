package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a secretary meets in a form, whatever happens on the way. */
class FormsTest extends InBrowser {
    private static final Pattern A_MEETING = Pattern.compile(".*/moter/[0-9a-f-]{36}");

    @Test
    void a_meeting_is_scheduled_and_shown() {
        fillInMeeting("2031-03-04", "Rådhuset");
        send();
        page.waitForURL(A_MEETING);
        assertThat(receipt()).hasText("Møtet er satt opp.");
        assertThat(receipt()).isFocused();
        assertThat(page.locator("h1")).hasText("Ordinært møte 04.03.2031");
        assertThat(page.locator("main")).containsText("Rådhuset");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_meeting_is_scheduled_with_the_keyboard_alone() {
        open("/moter");
        page.locator("details.skriv summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(form("ScheduleMeeting").locator("[name=bodyId]")).isFocused();
        page.keyboard().type("ASU");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(field("time.on")).isFocused();
        field("time.on").fill("2031-03-05"); // the order of its parts is that of whatever machine this is
        field("time.from").fill("09:00");
        field("time.to").fill("11:00");
        page.keyboard().press("Enter");
        page.waitForURL(A_MEETING);
        assertThat(page.locator("h1")).hasText("Ordinært møte 05.03.2031");
    }

    @Test
    void a_day_is_said_in_words_whatever_the_browser_writes_first() {
        open("/moter");
        page.locator("details.skriv summary").first().click();
        assertThat(day("time.on")).isHidden();
        field("time.on").fill("2031-03-04");
        assertThat(day("time.on")).hasText("tirsdag 4. mars 2031");
    }

    private Locator day(String field) {
        return form("ScheduleMeeting").locator("[name='" + field + "'] + .dag");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
        fillInMeeting("2031-03-06", "Rom 2");
        field("time.to").fill("08:00");
        form("ScheduleMeeting").locator("[name=bodyId]").selectOption("");
        send();
        var body = field("bodyId");
        assertThat(body).isFocused();
        assertThat(body).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#" + body.getAttribute("aria-describedby"))).hasText("Mangler.");
        assertThat(form("ScheduleMeeting")).containsText("Et møte slutter etter at det begynner.");
        assertThat(field("place")).hasValue("Rom 2");
        assertThat(field("time.on")).hasValue("2031-03-06");

        field("bodyId").selectOption(new SelectOption().setIndex(1));
        assertThat(body).not().hasAttribute("aria-invalid", "true");
        field("time.to").fill("12:00");
        send();
        page.waitForURL(A_MEETING);
    }

    @Test
    void points_are_written_numbered_moved_and_put_under_each_other() {
        open("/saker?closed=false");
        page.locator("tbody a").first().click();
        page.waitForFunction("() => document.body.dataset.kjent");
        page.locator("details.skriv summary").first().click();
        var form = form("MakeProposal");
        point(0).fill("Rapporten godkjennes.");
        form.getByText("Nytt punkt", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(point(1)).isFocused();
        point(1).fill("Det bes om en plan:");
        form.getByText("Nytt punkt", new Locator.GetByTextOptions().setExact(true))
                .click();
        point(2).fill("innen juni");
        form.getByText("Gjør til underpunkt").nth(2).click();
        assertThat(form.locator("output")).hasText(new String[] {"1", "2", "2.a"});
        form.getByText("Flytt opp").nth(1).click();
        assertThat(form.locator("output")).hasText(new String[] {"1", "1.a", "2"});
        form.getByText("Nytt punkt etter").nth(2).click();
        send("MakeProposal");
        assertThat(receipt()).hasText("Forslaget er ført.");
        var written = page.locator(".forslag").last();
        assertThat(written.locator(".nr")).hasText(new String[] {"1", "1.a", "2"});
        assertThat(written.locator(".tekst"))
                .hasText(new String[] {"Det bes om en plan:", "innen juni", "Rapporten godkjennes."});
    }

    private Locator point(int place) {
        return form("MakeProposal").locator("textarea[name=text]").nth(place);
    }

    @Test
    void script_in_a_text_is_shown_as_text() {
        var script = "<script>document.title='tatt'</script><img src=x onerror=\"document.title='tatt'\">";
        fillInMeeting("2031-03-07", script);
        send();
        page.waitForURL(A_MEETING);
        assertThat(page.locator("main")).containsText(script);
        assertThat(page.title()).doesNotContain("tatt");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() {
        open("/moter");
        assertThat(post("feil")).isEqualTo(403);
        assertThat(page.evaluate("() => skjema.me.formToken.value")).isNotNull();
        page.navigate("about:blank");
        page.setContent("<form method=post enctype='text/plain' action='"
                + Site.running().at("/api/commands/CancelMeeting") + "'><input name='{\"a\":\"' value='\"}'></form>");
        var answer = page.waitForNavigation(() -> page.evaluate("() => document.forms[0].submit()"));
        assertThat(answer.status()).isIn(401, 403);
    }

    private Object post(String token) {
        return page.evaluate("""
                token => fetch('/api/commands/CancelMeeting', {method: 'POST',
                  headers: {'Content-Type': 'application/json', [skjema.me.formToken.header]: token}, body: '{}'})
                  .then(answer => answer.status)""", token);
    }

    @Test
    void a_lost_connection_keeps_the_draft_and_records_once_when_it_is_back() {
        fillInMeeting("2031-03-10", "Uten nett");
        page.context().setOffline(true);
        send();
        assertThat(form("ScheduleMeeting").locator(".melding")).containsText("Ingen forbindelse");
        assertThat(field("place")).hasValue("Uten nett");
        page.context().setOffline(false);
        page.waitForURL(A_MEETING);
        assertThat(meetingsAt("Uten nett")).isEqualTo(1);
    }

    @Test
    void an_answer_that_is_lost_on_the_way_is_asked_for_again_and_nothing_is_recorded_twice() {
        fillInMeeting("2031-03-11", "Svaret ble borte");
        var lost = new int[1];
        page.route("**/api/commands/**", route -> {
            if (lost[0]++ == 0) {
                route.fetch(); // the server records it, and the browser hears nothing
                route.abort();
            } else {
                route.resume();
            }
        });
        send();
        page.waitForURL(A_MEETING);
        assertThat(lost[0]).isEqualTo(2);
        assertThat(meetingsAt("Svaret ble borte")).isEqualTo(1);
    }

    @Test
    void a_draft_is_there_again_when_one_comes_back_and_can_be_thrown_away() {
        fillInMeeting("2031-03-12", "Kladd");
        page.waitForFunction("() => Object.values(localStorage).some(one => one.includes('Kladd'))");
        open("/saker");
        open("/moter");
        assertThat(field("place")).hasValue("Kladd");
        assertThat(form("ScheduleMeeting").locator(".melding")).containsText("Her er kladden din");
        page.getByText("Kast kladden").click();
        assertThat(field("place")).hasValue("");
        assertThat(form("ScheduleMeeting").locator(".melding")).hasCount(0);
    }

    @Test
    void who_writes_on_something_old_is_warned_and_decides() {
        open("/handlingsplan");
        page.locator("main li a").first().click();
        page.waitForFunction("() => document.body.dataset.kjent");
        var other = secretary(options -> options);
        open(other, page.url().replaceFirst("https?://[^/]+", ""));
        report(other, "RED", "Først");
        other.locator(".kvittering").waitFor();

        report(page, "YELLOW", "Etterpå");
        var message = form("ReportMeasureStatus").locator(".melding");
        assertThat(message).containsText("Noen andre har endret dette mens du skrev");
        assertThat(form("ReportMeasureStatus").locator("[name=comment]")).hasValue("Etterpå");
        message.getByText("Send det jeg har skrevet likevel").click();
        assertThat(receipt()).hasText("Statusen er meldt.");
        assertThat(page.locator("tr:has(.kvittering)")).containsText("Etterpå");
        assertThat(form("ReportMeasureStatus")).hasCount(0);
    }

    private static void report(Page page, String colour, String comment) {
        page.locator("[data-opens=meld-status]").nth(3).click();
        page.locator("[name=colour][value=" + colour + "]").check();
        page.locator("form [name=comment]").fill(comment);
        page.locator("form[data-command=ReportMeasureStatus] [type=submit]").click();
    }

    @Test
    void who_is_signed_out_meanwhile_signs_in_and_goes_on() {
        fillInMeeting("2031-03-13", "Logget ut");
        page.context().clearCookies();
        send();
        page.getByText("Logg inn og fortsett her").click();
        page.locator("[name=username]").fill("sekretaer");
        page.locator("[name=password]").fill("fire ord som ingen gjetter");
        page.locator("main button").click();
        page.waitForURL("**/moter");
        assertThat(field("place")).hasValue("Logget ut");
        send();
        page.waitForURL(A_MEETING);
    }

    @Test
    void a_reader_sees_no_forms_and_without_script_is_told_why() {
        var reader = open(stranger(options -> options), "/moter");
        assertThat(reader.locator("form[data-command]:visible")).hasCount(0);
        var plain = stranger(options -> options.setJavaScriptEnabled(false));
        plain.navigate(Site.running().at("/moter"));
        assertThat(plain.locator("form[data-command]:visible")).hasCount(0);
        assertThat(plain.locator("main noscript p"))
                .containsText("For å føre noe herfra må nettleseren kjøre JavaScript");
        assertThat(plain.locator("table").first()).isVisible();
    }

    @Test
    void the_past_is_not_written_in() {
        open("/moter?knownAt=2099-01-01");
        assertThat(form("ScheduleMeeting")).hasCount(0);
    }

    private void fillInMeeting(String day, String place) {
        open("/moter");
        page.locator("details.skriv summary").first().click();
        field("bodyId").selectOption(new SelectOption().setIndex(1));
        field("time.on").fill(day);
        field("time.from").fill("09:00");
        field("time.to").fill("12:00");
        field("place").fill(place);
    }

    private Locator field(String name) {
        return form("ScheduleMeeting").locator("[name='" + name + "']");
    }

    private void send() {
        send("ScheduleMeeting");
    }

    private void send(String command) {
        form(command).locator("[type=submit]").click();
    }

    private int meetingsAt(String place) {
        open("/moter?size=500");
        return page.locator("td:text-is('" + place + "')").count();
    }
}
