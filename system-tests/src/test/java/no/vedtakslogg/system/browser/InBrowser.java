package no.vedtakslogg.system.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/**
 * A test with a browser in which the first secretary is signed in. {@link #page} is fresh for each test; {@link #open}
 * goes somewhere on the site. Where this machine has no Chromium the test is skipped, and says so.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class InBrowser {
    private static final String PASSWORD = "fire ord som ingen gjetter";

    private static @Nullable String session;

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** What the page has complained of in its console. */
    final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // before each test
    Page page;

    @BeforeAll
    static void only_with_a_browser() {
        if (Chromium.found().isEmpty()) {
            System.out.println(Chromium.NOT_FOUND);
        }
        assumeTrue(Chromium.found().isPresent(), Chromium.NOT_FOUND);
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000); // a busy machine is no failure
    }

    @BeforeEach
    void sign_in() {
        page = secretary(options -> options);
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    /** A page of somebody who has not signed in. */
    final Page stranger(UnaryOperator<NewContextOptions> options) {
        var context = Chromium.running()
                .newContext(options.apply(new NewContextOptions()
                        .setLocale("nb-NO")
                        .setTimezoneId("Europe/Oslo")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900)));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A page of the first secretary, in a browser of its own. */
    final Page secretary(UnaryOperator<NewContextOptions> options) {
        if (session == null) {
            session = chooseFirstPassword();
        }
        return stranger(each -> options.apply(each.setStorageState(session)));
    }

    private String chooseFirstPassword() {
        var first = stranger(options -> options);
        first.navigate(Site.running().at(Site.running().firstLink()));
        first.locator("[name=password]").fill(PASSWORD);
        first.locator("[name=repeated]").fill(PASSWORD);
        first.locator("main button").click();
        first.waitForURL("**/konto");
        return first.context().storageState();
    }

    /** Goes somewhere on the site, and waits until the page knows who is looking. */
    final Page open(String path) {
        return open(page, path);
    }

    static Page open(Page page, String path) {
        page.navigate(Site.running().at(path));
        page.waitForFunction("() => !document.body.dataset.konto || document.body.dataset.kjent");
        return page;
    }

    /** The form for a command on the page. */
    final Locator form(String command) {
        return page.locator("form[data-command=" + command + "]");
    }

    /** What the page says was recorded. */
    final Locator receipt() {
        return page.locator(".kvittering");
    }
}
