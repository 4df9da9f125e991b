package no.vedtakslogg.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Map;
import no.vedtakslogg.eventstore.TestDatabase;
import no.vedtakslogg.system.browser.Chromium;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The pages are worked in where the two sides are two processes behind one address. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindOneAddressTest {

    @Test
    void a_meeting_is_scheduled_on_a_page_of_the_one_and_recorded_by_the_other()
            throws IOException, InterruptedException {
        assumeTrue(Chromium.found().isPresent(), Chromium.NOT_FOUND);
        try (var database = TestDatabase.empty();
                var commandSide = Side.start("command-side", database);
                var querySide = Side.start("query-side", database);
                var site = new OneAddress(commandSide, querySide);
                var browser = Chromium.running().newContext()) {
            var page = browser.newPage();
            signIn(page, site, commandSide.firstLink());
            page.navigate(site.at("/moter"));
            page.waitForFunction("() => document.body.dataset.kjent");
            assertThat(page.locator(".topp .inn")).hasText("Logget inn: sekretaer");
            var partnership = record(page, "FormPartnership", Map.of("name", "Helsefellesskap Nord"));
            record(
                    page,
                    "EstablishBody",
                    Map.of(
                            "partnershipId", partnership.get("id"),
                            "name", "Administrativt samarbeidsutvalg",
                            "shortName", "ASU",
                            "kind", "COUNCIL",
                            "side", "JOINT"));

            page.waitForTimeout(1000);
            page.reload();
            page.locator("details.skriv summary").first().click();
            var form = page.locator("form[data-command=ScheduleMeeting]");
            form.locator("[name=bodyId]").selectOption(new SelectOption().setIndex(1));
            form.locator("[name='time.on']").fill("2031-05-06");
            form.locator("[name='time.from']").fill("09:00");
            form.locator("[name='time.to']").fill("12:00");
            form.locator("[type=submit]").click();
            assertThat(page.locator(".kvittering")).hasText("Møtet er satt opp.");
            assertThat(page.locator("h1")).hasText("Ordinært møte 06.05.2031");
        }
    }

    private static void signIn(Page page, OneAddress site, String firstLink) {
        page.navigate(site.at(firstLink));
        page.locator("[name=password]").fill("fire ord som ingen gjetter");
        page.locator("[name=repeated]").fill("fire ord som ingen gjetter");
        page.locator("main button").click();
        page.waitForURL("**/konto");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> record(Page page, String command, Map<String, Object> fields) {
        var answer = page.evaluate("""
                ([command, fields]) => fetch('/api/commands/' + command, {method: 'POST', body: JSON.stringify(fields),
                  headers: {'Content-Type': 'application/json', [skjema.me.formToken.header]: skjema.me.formToken.value}})
                  .then(answer => answer.json())""", new Object[] {command, fields});
        assertThat(answer).asInstanceOf(InstanceOfAssertFactories.MAP).containsKey("position");
        return (Map<String, Object>) answer;
    }
}
