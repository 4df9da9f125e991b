package no.vedtakslogg.system.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page that stands in somebody's way, each rule and the first of its places in words. */
final class Obstacles {
    /** What can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Obstacles() {}

    static List<String> on(Page page) {
        return found(axe(page));
    }

    static List<String> inTheColoursOf(Page page) {
        return found(axe(page).withRules(COLOURS));
    }

    /**
     * It looks at the page where it is: there are no frames of others, for which it would open a tab of its own. All that
     * is in order need not be told: telling takes longer than looking.
     */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Obstacles::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> "  " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }
}
