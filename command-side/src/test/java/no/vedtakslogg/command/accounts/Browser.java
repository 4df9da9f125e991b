package no.vedtakslogg.command.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser without JavaScript: keeps cookies, and sends forms with the token that the page held. */
public class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHOWN_ONCE = Pattern.compile("<output[^>]*>([^<]+)</output>");

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    /** Goes there, and wherever it leads on to. */
    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** Opens the page and sends a form from it. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var filled = new HashMap<>(fields);
        filled.put("_csrf", found(CSRF, open(page).body()));
        return post(action, filled);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A request to the site, yet without what is asked. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    HttpCookie sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("vedtakslogg-okt"))
                .findFirst()
                .orElseThrow();
    }

    void comeWith(String cookieValue) {
        var cookie = new HttpCookie("vedtakslogg-okt", cookieValue);
        cookie.setPath("/");
        cookies.getCookieStore().add(site, cookie);
    }

    /** The token that shows that a form is ours. */
    public static String csrfIn(HttpResponse<String> page) {
        return found(CSRF, page.body());
    }

    static String shownOnce(HttpResponse<String> page) {
        return found(SHOWN_ONCE, page.body());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
