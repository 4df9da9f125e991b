package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Minutes in a PDF are dropped on the page, looked over beside their own pages, and stand in the log. */
class PapersInTest extends AtTheDesk {
    private static final Pattern A_REVIEW = Pattern.compile(".*/innlesing/[0-9a-f-]{36}.*");
    private static final String DEADLINE = "meetings.0.cases.0.followUps.0.deadline";
    private static final String TITLE = "meetings.0.cases.1.title";
    private static final String MINUTES = DroppedPaper.minutes(
            "Arbeidsutvalget bes legge fram en opplæringsplan innen 31. juni 2025.",
            "Arbeidsutvalget bes legge fram en felles opplæringsplan innen 31. juni 2025.",
            "Orientering om legevakten " + SCRIPT);

    @Test
    void minutes_are_dropped_a_doubt_is_put_right_and_they_stand_in_the_log() throws IOException {
        open("/");
        page.locator(".topp a:text-is('Les inn papirer')").click();
        standsInNobodysWayByDayOrNight();
        new DroppedPaper("referat fra mars.pdf", MINUTES).over(page);
        assertThat(page).hasURL(A_REVIEW);
        page.waitForSelector("body[data-klar]");
        assertThat(page.locator("h1")).hasText("referat fra mars.pdf");
        standsInNobodysWayByDayOrNight();

        goesFromTheDoubtToItsFieldAndItsPlace();
        goesFromAPlaceToItsField();
        losesNothingThatWasTyped();
        puts(DEADLINE, "innen 30. juni 2025");
        assertThat(page.locator(".notice")).hasText("Lagret. Frister og navn er lest på nytt.");
        assertThat(page.locator(".forstatt:has-text('30. juni 2025')")).hasCount(1);
        assertThat(doubt("31. juni")).hasCount(0);
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        standsInNobodysWayByDayOrNight();

        confirms();
        readsTheLog();
        assertThat(page.title()).isNotEqualTo("tatt");
        assertThat(complaints).isEmpty();
    }

    private void goesFromTheDoubtToItsFieldAndItsPlace() {
        doubt("31. juni").click();
        assertThat(field(DEADLINE)).isFocused();
        assertThat(lit()).not().hasCount(0);
        assertThat(lit().first()).hasAttribute("data-hva", DEADLINE);
        assertThat(page.locator(".ark img").first()).hasJSProperty("complete", true);
    }

    private void goesFromAPlaceToItsField() {
        page.locator("rect[data-hva='" + TITLE + "']").first().click();
        assertThat(field(TITLE)).isFocused();
        page.locator(".papir").focus();
        page.keyboard().press("ArrowRight");
        assertThat(lit()).not().hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator(".lest :focus")).hasCount(1);
    }

    private void losesNothingThatWasTyped() {
        field(TITLE).fill("Orientering om legevakten " + SCRIPT + " og vaktene");
        page.waitForTimeout(700);
        page.reload();
        page.waitForSelector("body[data-klar]");
        assertThat(page.locator(".lest > .notice")).containsText("Det du skrev sist");
        assertThat(field(TITLE)).hasValue("Orientering om legevakten " + SCRIPT + " og vaktene");
    }

    private void puts(String path, String value) {
        field(path).fill(value);
        page.locator(".bunnlinje button[value=save]").click();
        page.waitForSelector("body[data-klar]");
        assertThat(field(path)).hasValue(value);
    }

    private void confirms() {
        assertThat(page.locator("#bekreft-hvorfor")).hasText(Pattern.compile("Fører \\d+ hendelser\\. .*"));
        page.locator("#bekreft").click();
        assertThat(page.locator(".notice").first()).hasText(Pattern.compile("Ført i vedtaksloggen: \\d+ hendelser\\."));
        standsInNobodysWayByDayOrNight();
    }

    private void readsTheLog() {
        page.locator("main a:text-is('Vedtaksloggen')").click();
        assertThat(page).hasURL(Pattern.compile(".*/vedtakslogg.*"));
        open("/vedtakslogg?body=ASU&year=2025");
        var row = page.locator("tbody tr:has-text('felles opplæringsplan')").first();
        assertThat(row).containsText("4/25");
        assertThat(row).containsText("30. juni 2025");
        assertThat(page.locator("tbody tr:has-text('og vaktene')").first()).containsText(SCRIPT);
    }

    private Locator field(String path) {
        return page.locator("[id='" + path + "']");
    }

    private Locator doubt(String words) {
        return page.locator(".tvil li a:not(.sted):has-text('" + words + "')");
    }

    private Locator lit() {
        return page.locator(".papir .lyser");
    }

    private void standsInNobodysWayByDayOrNight() {
        for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            assertThat(Obstacles.on(page)).as(page.url() + " " + colours).isEmpty();
        }
    }
}
