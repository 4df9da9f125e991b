package no.vedtakslogg.command.accounts;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find this installation: the setting {@code vedtakslogg.base-url}, or this machine. */
@Component
class SiteAddress {
    private final Environment settings;

    SiteAddress(Environment settings) {
        this.settings = settings;
    }

    String welcome(Secret link) {
        return base() + "/velkommen/" + link.value();
    }

    boolean encrypted() {
        return base().startsWith("https:");
    }

    private String base() {
        var here = "http://localhost:"
                + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        var base = settings.getProperty("vedtakslogg.base-url", here);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
