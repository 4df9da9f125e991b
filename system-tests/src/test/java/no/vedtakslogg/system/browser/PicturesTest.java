package no.vedtakslogg.system.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures in {@code docs/images}, where they are asked for: {@code -Dpictures=true}. */
@EnabledIfSystemProperty(
        named = "pictures",
        matches = "true",
        disabledReason = "pictures are made with -Dpictures=true")
class PicturesTest extends InBrowser {
    private static final String MINUTES = DroppedPaper.minutes(
            "AU bes legge fram en opplæringsplan for ASU.",
            "AU bes legge fram en felles opplæringsplan innen utgangen av juni 2025.",
            "Orientering om legevakten");
    private static final Path FOLDER = Path.of("..", "docs", "images");

    @Test
    void the_front_page() {
        picture(open("/"), "oversikt");
    }

    @Test
    void the_decision_log() {
        picture(open("/vedtakslogg?body=ASU&year=2024"), "vedtakslogg");
    }

    @Test
    void the_follow_ups() {
        picture(open("/oppfolging?open=true"), "oppfolging");
    }

    @Test
    void a_case_with_its_life() {
        open("/saker?number=42/24");
        page.locator("tbody a").first().click();
        picture(page, "sak");
    }

    @Test
    void a_meeting_is_scheduled() {
        open("/moter");
        page.locator("details.skriv summary").first().click();
        picture(page, "mote-settes-opp");
    }

    @Test
    void an_action_plan_whose_status_is_reported() {
        open("/handlingsplan");
        page.locator("main li a").first().click();
        page.locator("[data-opens=meld-status]").nth(1).click();
        picture(page, "handlingsplan");
    }

    @Test
    void minutes_that_were_read_beside_the_minutes_themselves() throws IOException {
        open("/innlesing");
        new DroppedPaper("asu-2025-03-12-referat.pdf", MINUTES).over(page);
        page.waitForURL("**/innlesing/*-*");
        page.waitForSelector("body[data-klar]");
        page.locator("summary:has-text('Felles kompetanseplan')").first().click();
        page.locator("summary:has-text('Felles kompetanseplan')").first().evaluate("one => one.scrollIntoView()");
        page.locator(".ark img").first().evaluate("one => one.decode()");
        page.waitForTimeout(300);
        page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve("innlesing.png")));
    }

    @Test
    void the_decision_log_in_the_dark_on_a_phone() {
        var phone = secretary(options -> options.setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        picture(open(phone, "/vedtakslogg"), "vedtakslogg-telefon");
    }

    private static void picture(Page page, String name) {
        page.waitForFunction("() => document.body.dataset.kjent");
        page.waitForTimeout(300);
        page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
