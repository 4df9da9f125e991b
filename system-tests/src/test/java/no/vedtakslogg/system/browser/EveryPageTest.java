package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page, those that come later too: they are found by their links. */
class EveryPageTest extends InBrowser {
    /** How far the content is wider than the page, and what sticks out. */
    private static final String STICKS_OUT = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              return [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > wide + 1 && !one.parentElement.closest('.tabell'))
                .map(one => one.outerHTML.slice(0, 150));
            }""";

    /** A page is opened once for all that is asked of it, and all of it is said: opening takes as long as asking. */
    @TestFactory
    Stream<DynamicTest> every_page_stands_in_nobodys_way_fits_a_phone_and_is_the_same_in_english() {
        var english = secretary(options -> options).context();
        english.addCookies(List.of(
                new Cookie("vedtakslogg-sprak", "en").setUrl(Site.running().at("/"))));
        return Places.all().stream()
                .map(path -> dynamicTest(path, () -> {
                    page.setViewportSize(1280, 900);
                    unfolded(path);
                    assertAll(
                            this::nothingStandsInTheWayByDay,
                            this::norAtNight,
                            this::aPhoneAndTwiceTheSizeNeedNoSidewaysScrolling,
                            () -> isTheSameInEnglish(english.request(), path));
                }));
    }

    private void nothingStandsInTheWayByDay() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(Obstacles.on(page)).isEmpty();
    }

    private void norAtNight() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Obstacles.inTheColoursOf(page)).as("in the dark").isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void aPhoneAndTwiceTheSizeNeedNoSidewaysScrolling() {
        for (var width : List.of(320, 640)) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate(STICKS_OUT)).as("at " + width).isEqualTo(List.of());
        }
    }

    private static void isTheSameInEnglish(APIRequestContext english, String path) {
        assertThat(english.get(Site.running().at(path)).text())
                .contains("<html lang=\"en\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_form_with_something_wrong_stands_in_nobodys_way(ColorScheme colours) {
        unfolded("/moter");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        form("ScheduleMeeting").locator("[type=submit]").click();
        form("ScheduleMeeting").locator(".feltfeil").first().waitFor();
        assertThat(Obstacles.on(page)).isEmpty();
    }

    private void unfolded(String path) {
        open(path);
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        page.evaluate("() => document.querySelectorAll('[data-opens]').forEach((one, i) => i > 0 || one.click())");
    }
}
