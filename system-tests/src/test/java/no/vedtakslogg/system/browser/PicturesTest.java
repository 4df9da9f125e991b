package no.vedtakslogg.system.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures in {@code docs/images}, where they are asked for: {@code -Dpictures=true}. */
@EnabledIfSystemProperty(
        named = "pictures",
        matches = "true",
        disabledReason = "pictures are made with -Dpictures=true")
class PicturesTest extends InBrowser {
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
