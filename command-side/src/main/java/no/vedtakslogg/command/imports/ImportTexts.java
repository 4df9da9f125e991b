package no.vedtakslogg.command.imports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import no.vedtakslogg.command.api.Sentences;
import org.jspecify.annotations.Nullable;

/** What is said of papers that are sent in, in Norwegian, or in English for who asks for it. */
final class ImportTexts {
    private static final String BUNDLE = "no.vedtakslogg.command.imports.imports";
    static final ImportTexts NORWEGIAN = new ImportTexts(Locale.of("nb"));
    static final ImportTexts ENGLISH = new ImportTexts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle texts;

    private ImportTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** In the language that the rest of the write API answers in. */
    static ImportTexts in(@Nullable String acceptLanguage) {
        return Sentences.languageOf(acceptLanguage).equals(Locale.ENGLISH) ? ENGLISH : NORWEGIAN;
    }

    /** The remark as a sentence. */
    String of(Remark remark) {
        return of(
                "remark." + remark.kind(),
                remark.about().stream().map(this::shown).toArray());
    }

    String of(String key, Object... details) {
        return new MessageFormat(texts.getString(key), locale).format(details);
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String shown(String about) {
        return about.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(about)) : about;
    }
}
