package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What a secretary does with the forms of a page, and what she sees when she does. */
abstract class AtTheDesk extends InBrowser {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    static final String SCRIPT = "<script>document.title='tatt'</script>";
    static final String PARTNERSHIP = "Helsefellesskapet St. Olavs hospital og kommunene";

    final void unfold(String summary) {
        unfold(page.locator("main"), summary);
    }

    /** Unfolds the form under this heading in a part of the page. */
    final void unfold(Locator part, String summary) {
        var details = part.locator("details.skriv")
                .filter(new Locator.FilterOptions().setHas(page.locator("summary:text-is('" + summary + "')")));
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
    }

    /** Opens the form behind a button that says aloud what it is about. */
    final void press(String label) {
        page.locator("button[aria-label='" + label + "']").click();
    }

    static void send(Locator form) {
        form.locator("[type=submit]").click();
    }

    /** Sends what is to be recorded, and waits until the page shows it. */
    final void record(Locator form) {
        afterwards(() -> send(form));
    }

    final void record(Locator form, String receipt) {
        record(form);
        assertThat(receipt()).hasText(receipt);
    }

    final void afterwards(Runnable recording) {
        page.evaluate("() => { document.body.dataset.old = 'yes'; }");
        recording.run();
        page.waitForFunction("() => !document.body.dataset.old && document.body.dataset.kjent");
    }

    /** Sends what has something wrong in it: that is said beside each of the fields, and nothing is recorded. */
    static void isRefusedAt(Locator form, String... fields) {
        send(form);
        for (var field : fields) {
            assertThat(form.locator("[aria-invalid=true][name='" + field + "'], [aria-invalid=true]:has([name='" + field
                            + "'])"))
                    .hasCount(1);
        }
        assertThat(form.locator(".feltfeil")).hasCount(fields.length);
        assertThat(form.locator(".feltfeil").first()).hasText("Mangler.");
        assertThat(form.locator(".melding"))
                .containsText("Ingenting er ført ennå. Rett det som er merket, og send igjen.");
    }

    /** Sends what breaks a rule: the form says which, and nothing is recorded. */
    static void isRefusedWith(Locator form, String rule) {
        send(form);
        assertThat(form.locator(".melding")).hasText(rule);
    }

    static Locator field(Locator form, String name) {
        return form.locator("[name='" + name + "']");
    }

    static void fill(Locator form, String name, String value) {
        field(form, name).fill(value);
    }

    /** Chooses the first option that there is to choose. */
    static String chooseFirst(Locator choice) {
        choice.selectOption(new SelectOption().setIndex(1));
        return choice.locator("option:checked").textContent();
    }

    /** Chooses the first option under a heading. */
    static String chooseFirstOf(Locator choice, String heading) {
        choice.selectOption(choice.locator("optgroup[label='" + heading + "'] option")
                .first()
                .getAttribute("value"));
        return choice.locator("option:checked").textContent();
    }

    static void choose(Locator choice, String label) {
        choice.selectOption(new SelectOption().setLabel(label));
    }

    /** The thing on the page is shown with the decision that was chosen for it, where it came from; then back to it. */
    final void restsOn(String decision) {
        var here = page.url();
        page.locator("main ul.lenker a:text-is('Sammenheng')").click();
        assertThat(page.locator("main"))
                .containsText(decision.substring(decision.indexOf(": ") + 2, decision.length() - 1));
        page.navigate(here);
        page.waitForFunction("() => document.body.dataset.kjent");
    }

    /** The part of the page under a heading. */
    final Locator section(String headingId) {
        return page.locator("section:has(> #" + headingId + ")");
    }

    final void standsInNobodysWay() {
        assertThat(Obstacles.on(page)).isEmpty();
    }

    /** The browser has complained of nothing but what was meant to be refused. */
    final void nothingWasBrokenOnTheWay() {
        assertThat(page.title()).isNotEqualTo("tatt");
        assertThat(complaints).allMatch(one -> one.matches("(?s).*\\b(400|409)\\b.*/api/commands/.*"));
    }

    static String inNumbers(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
