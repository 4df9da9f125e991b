package no.vedtakslogg.query.projections;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said in a shell about projections that are made anew, in Norwegian (bokmål). */
final class RebuildWords {
    private static final Locale BOKMAL = Locale.of("nb");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "no.vedtakslogg.query.projections.rebuild",
            BOKMAL,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private RebuildWords() {}

    static String of(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), BOKMAL).format(details);
    }
}
