package no.vedtakslogg.command.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What the write API says, in Norwegian unless English is asked for. */
@Component
public class Sentences {
    private static final String IN = "no.vedtakslogg.command.api.";
    static final Locale NORWEGIAN = Locale.of("nb");
    static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Sentences() {
        bundle.setBasenames(IN + "messages", IN + "rules", IN + "commands");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setDefaultLocale(NORWEGIAN);
        bundle.setAlwaysUseMessageFormat(true);
    }

    /** The language of the answer, from {@code Accept-Language}. */
    public static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return NORWEGIAN;
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> List.of("nb", "no", "nn", "en").contains(language))
                    .findFirst()
                    .filter("en"::equals)
                    .map(english -> ENGLISH)
                    .orElse(NORWEGIAN);
        } catch (IllegalArgumentException unreadable) {
            return NORWEGIAN;
        }
    }

    /** The sentence with this key; the key itself where nobody has written the sentence. */
    String of(String key, List<?> arguments, Locale language) {
        return of(key, arguments, language, key);
    }

    String of(String key, List<?> arguments, Locale language, String otherwise) {
        var sentence = bundle.getMessage(key, arguments.toArray(), null, language);
        return sentence == null ? otherwise : sentence;
    }

    boolean knows(String key, Locale language) {
        return bundle.getMessage(key, null, null, language) != null;
    }
}
