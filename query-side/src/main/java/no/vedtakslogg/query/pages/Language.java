package no.vedtakslogg.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that pages are in. A reader who has not chosen gets bokmål. */
public enum Language {
    BOKMAL("nb"),
    ENGLISH("en");

    static final String COOKIE = "vedtakslogg-sprak"; // the sign-in pages of the command side read it too
    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.of(tag);
    }

    /** As {@code <html lang>} has it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    Locale locale() {
        return locale;
    }

    /** The language that pages also are in, and this is not. */
    public Language other() {
        return this == BOKMAL ? ENGLISH : BOKMAL;
    }

    static Optional<Language> named(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** What the reader has chosen. */
    static Language chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> named(tag).stream())
                .findFirst()
                .orElse(BOKMAL);
    }
}
