package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.vedtakslogg.command.api.Sentences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** The words of the frame of pages, of the sign-in pages and of refusals, in Norwegian or in English. */
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

    /** For a page: in the language that its address asks for, or that was chosen on the pages; else Norwegian, whatever the browser prefers. */
    static PageTexts chosen(HttpServletRequest request) {
        return choice(request).orElse(NORWEGIAN);
    }

    /** For a refusal: in the language that was chosen on the pages; else in what the request asks for first. */
    static PageTexts askedFor(HttpServletRequest request) {
        return choice(request)
                .orElseGet(() -> Sentences.languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                                .equals(Locale.ENGLISH)
                        ? ENGLISH
                        : NORWEGIAN);
    }

    private static Optional<PageTexts> choice(HttpServletRequest request) {
        return inAddress(request).or(() -> Optional.ofNullable(WebUtils.getCookie(request, CHOICE))
                .map(cookie -> cookie.getValue().equals(ENGLISH.language()) ? ENGLISH : NORWEGIAN));
    }

    /** Remembers the language that the address asks for, on all pages. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        inAddress(request)
                .map(wanted -> ResponseCookie.from(CHOICE, wanted.language())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build())
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
    }

    /** It is in the address and never in a form, so that a form which cannot be read is answered in a language too. */
    private static Optional<PageTexts> inAddress(HttpServletRequest request) {
        return switch (addressOf(request).build().getQueryParams().getFirst(PARAMETER)) {
            case "nb" -> Optional.of(NORWEGIAN);
            case "en" -> Optional.of(ENGLISH);
            case null, default -> Optional.empty();
        };
    }

    /** The way from a page to the same page in the language that it is not in now: what stands behind its path. */
    String inOtherLanguage(HttpServletRequest request) {
        return addressOf(request)
                .replaceQueryParam(PARAMETER, (this == ENGLISH ? NORWEGIAN : ENGLISH).language())
                .build()
                .toUriString();
    }

    private static UriComponentsBuilder addressOf(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance().query(request.getQueryString());
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
