package no.vedtakslogg.query.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;

/** The sentences of the query side, in Norwegian (bokmål) unless the reader asks for English first. */
public final class Sentences {
    private static final Locale NORWEGIAN = Locale.of("nb");
    private static final List<Locale> SPOKEN =
            List.of(NORWEGIAN, Locale.of("no"), Locale.of("nn"), Locale.of("da"), Locale.of("sv"), Locale.ENGLISH);
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Sentences(Locale language) {
        this.bundle =
                ResourceBundle.getBundle(Sentences.class.getPackageName() + ".sentences", language, NO_OTHER_LANGUAGE);
    }

    /** The sentences in the language of the one who asks. */
    public static Sentences of(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return new Sentences(wanted == null ? NORWEGIAN : best(wanted));
    }

    /** The sentence of a key, with its details put in. */
    public String of(String key, Object... details) {
        try {
            return new MessageFormat(bundle.getString(key), Locale.ROOT).format(details);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static Locale best(String wanted) {
        try {
            var language = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return Locale.ENGLISH.equals(language) ? Locale.ENGLISH : NORWEGIAN;
        } catch (IllegalArgumentException unreadable) {
            return NORWEGIAN;
        }
    }
}
