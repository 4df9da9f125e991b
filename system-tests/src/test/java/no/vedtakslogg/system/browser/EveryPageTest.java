package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, those that come later too: they are found by their links. */
@TestInstance(Lifecycle.PER_CLASS)
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

    /** What can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    Stream<String> every_page() {
        return Places.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void nothing_stands_in_the_way_of_anybody(String path) {
        unfolded(path);
        assertThat(axe().analyze().getViolations())
                .as(path)
                .extracting(EveryPageTest::words)
                .isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe().withRules(COLOURS).analyze().getViolations())
                .as(path + " in the dark")
                .extracting(EveryPageTest::words)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void a_phone_and_twice_the_size_need_no_sideways_scrolling(String path) {
        unfolded(path);
        for (var width : List.of(320, 640)) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate(STICKS_OUT)).as(path + " at " + width).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void a_page_is_the_same_in_english(String path) {
        page.context()
                .addCookies(List.of(new Cookie("vedtakslogg-sprak", "en")
                        .setUrl(Site.running().at("/"))));
        assertThat(page.request().get(Site.running().at(path)).text())
                .contains("<html lang=\"en\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void a_form_with_something_wrong_stands_in_nobodys_way(ColorScheme colours) {
        unfolded("/moter");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        form("ScheduleMeeting").locator("[type=submit]").click();
        form("ScheduleMeeting").locator(".feltfeil").first().waitFor();
        assertThat(axe().analyze().getViolations())
                .extracting(EveryPageTest::words)
                .isEmpty();
    }

    /** It looks at the page where it is: there are no frames of others, for which it would open a tab of its own. */
    @SuppressWarnings("deprecation")
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private void unfolded(String path) {
        open(path);
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        page.evaluate("() => document.querySelectorAll('[data-opens]').forEach((one, i) => i > 0 || one.click())");
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> "  " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }
}
