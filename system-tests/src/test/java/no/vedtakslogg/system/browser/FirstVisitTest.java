package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who comes for the first time has to wait for. */
class FirstVisitTest extends InBrowser {
    private static final int LARGEST = 150_000;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vedtakslogg", "/oppfolging", "/handlingsplan", "/moter", "/sporing"})
    void all_that_is_sent_is_small_and_nothing_comes_from_elsewhere(String path) {
        var newcomer = stranger(options -> options);
        var sent = new ArrayList<Request>();
        newcomer.onRequestFinished(sent::add);
        open(newcomer, path);
        newcomer.waitForTimeout(500);
        assertThat(sent).hasSizeGreaterThan(5).allMatch(one -> one.url()
                .startsWith(Site.running().at("/")));
        var bytes = sent.stream()
                .mapToInt(one -> one.sizes().responseBodySize + one.sizes().responseHeadersSize)
                .sum();
        assertThat(bytes).isBetween(20_000, LARGEST);
        assertThat(complaints).isEmpty();
    }
}
