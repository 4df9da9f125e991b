package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** The words of the frame of pages, of the sign-in pages and of refusals: in Norwegian, or in English for who asks for it first. */
public final class PageTexts {
    private static final Locale BOKMAL = Locale.of("nb");
    private static final String CHOICE =
            "vedtakslogg-sprak"; // a cookie that the pages of the query side set and read too
    private static final String PARAMETER = "lang";
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final String BUNDLE = "no.vedtakslogg.command.accounts.pages";
    private static final PageTexts NORWEGIAN = new PageTexts(BOKMAL);
    private static final PageTexts ENGLISH = new PageTexts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle texts;

    private PageTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale);
    }

    static PageTexts norwegian() {
        return NORWEGIAN;
    }

    /** In the language that the address asks for, or that was chosen on the pages; else in what the browser asks for. */
    public static PageTexts askedFor(HttpServletRequest request) {
        var wanted = inAddress(request);
        if (wanted != null) {
            return wanted;
        }
        var chosen = WebUtils.getCookie(request, CHOICE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? ENGLISH : NORWEGIAN;
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return NORWEGIAN; // not what this machine happens to be set to
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(language -> switch (language) {
                    case "nb", "no", "nn", "da", "sv" -> Stream.of(NORWEGIAN);
                    case "en" -> Stream.of(ENGLISH);
                    default -> Stream.<PageTexts>empty();
                })
                .findFirst()
                .orElse(NORWEGIAN);
    }

    /** Remembers the language that the address asks for, on all pages. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        var wanted = inAddress(request);
        if (wanted != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(CHOICE, wanted.language())
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    /** It is in the address and never in a form, so that a form which cannot be read is answered in a language too. */
    private static @Nullable PageTexts inAddress(HttpServletRequest request) {
        var asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build();
        return switch (asked.getQueryParams().getFirst(PARAMETER)) {
            case "nb" -> NORWEGIAN;
            case "en" -> ENGLISH;
            case null, default -> null;
        };
    }

    /** The language's tag. */
    public String language() {
        return locale.getLanguage();
    }

    /** The words under a key. */
    public String of(String key, Object... details) {
        return new MessageFormat(texts.getString(key), locale).format(details);
    }

    /** The day of a moment in Norway, as people write it. */
    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment.atZone(NORWAY));
    }
}
