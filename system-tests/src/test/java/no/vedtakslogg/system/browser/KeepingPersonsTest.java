package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Persons in the register: put right without losing what no page shows, and erased for good. */
class KeepingPersonsTest extends AtTheDesk {
    private static final String BODY = "Dialogmøtet";

    @Test
    void a_person_is_registered_put_right_and_erased() {
        registers();
        putsRight();
        sitsInABody();
        isPutRightWhereTheContactsStand();
        nobodyIsErasedByMistake();
        isErased();
        nothingWasBrokenOnTheWay();
    }

    @Test
    void what_is_registered_is_not_written_over_where_it_cannot_be_fetched() {
        page.route("**/api/commands/RegisterPerson/*", route -> route.abort());
        open("/organer/personer");
        page.locator("[data-opens=rett-person]").first().click();
        var form = form("RegisterPerson").first();
        assertThat(form.locator(".melding")).hasText("Det gikk ikke å føre dette nå. Prøv igjen.");
        assertThat(form.locator("[type=submit]")).isDisabled();
        assertThat(field(form, "email")).isDisabled();
    }

    private void registers() {
        open("/organer/personer");
        unfold("Før inn en person som mangler");
        var form = form("RegisterPerson");
        fill(form, "name", "Ragna Rypa");
        fill(form, "organisation", "Østfjell kommune");
        fill(form, "email", "ragna@example.org");
        fill(form, "phone", "900 00 000");
        record(form, "Personen står i registeret, og kan velges i skjemaene.");
        assertThat(row("Ragna Rypa")).containsText("Østfjell kommune");
        assertThat(page.content()).doesNotContain("ragna@example.org", "900 00 000");
    }

    private void putsRight() {
        press("Rett: Ragna Rypa");
        var form = form("RegisterPerson").first();
        assertThat(field(form, "name")).isFocused();
        assertThat(field(form, "email")).hasValue("ragna@example.org");
        assertThat(field(form, "phone")).hasValue("900 00 000");
        standsInNobodysWay();
        fill(form, "name", "");
        isRefusedAt(form, "name");
        fill(form, "name", "Ragna Rypestad");
        fill(form, "title", "Rådgiver " + SCRIPT);
        record(form, "Opplysningene er rettet.");
        assertThat(row("Ragna Rypestad")).containsText("Rådgiver " + SCRIPT);
        assertThat(row("Ragna Rypa")).hasCount(0);
    }

    private void sitsInABody() {
        open("/organer");
        page.locator(".tre a:text-is('" + BODY + "')").click();
        page.waitForFunction("() => document.body.dataset.kjent");
        unfold("Oppnevn et medlem");
        var form = form("AppointMember");
        choose(field(form, "personId"), "Ragna Rypestad, Østfjell kommune");
        field(form, "side").selectOption("MUNICIPAL");
        fill(form, "represents", "Østfjell kommune");
        record(form, "Ført.");
    }

    private void isPutRightWhereTheContactsStand() {
        press("Rett: Ragna Rypestad");
        var form = form("RegisterPerson").first();
        assertThat(field(form, "phone")).hasValue("900 00 000");
        fill(form, "phone", "");
        record(form, "Opplysningene er rettet.");
        press("Rett: Ragna Rypestad");
        assertThat(field(form, "email")).hasValue("ragna@example.org");
        assertThat(field(form, "phone")).hasValue("");
        assertThat(form.locator("[type=submit]")).isEnabled();
    }

    private void nobodyIsErasedByMistake() {
        press("Slett: Ragna Rypestad");
        var form = form("ErasePerson");
        assertThat(form).containsText("Siste steg. Du sletter Ragna Rypestad:");
        assertThat(form).containsText("blir borte for godt");
        assertThat(form.locator("[tabindex]")).isFocused(); // what is lost, and not the button
        standsInNobodysWay();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        standsInNobodysWay();
        form.locator("button:text-is('Avbryt')").click();
        assertThat(form).hasCount(0);
        assertThat(page.locator("button[aria-label='Slett: Ragna Rypestad']")).isFocused();
    }

    private void isErased() {
        press("Slett: Ragna Rypestad");
        record(form("ErasePerson"), "Personen er slettet fra registeret.");
        assertThat(page.locator("main")).not().containsText("Ragna Rypestad");
        assertThat(row("slettet person")).hasCount(2); // the seat, and its contact
        assertThat(row("slettet person").last().locator("button")).hasCount(0);
        open("/organer/personer");
        assertThat(row("Ragna Rypestad")).hasCount(0);
    }

    private Locator row(String name) {
        return page.locator("tbody tr:has(> th:text-is('" + name + "'))");
    }
}
