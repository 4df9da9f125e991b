package no.vedtakslogg.papers.deadlines;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that people read, from the bundle. */
final class Wording {
    private static final Locale BOKMAL = Locale.of("nb", "NO");
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("no.vedtakslogg.papers.deadlines.deadlines", BOKMAL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", BOKMAL);

    private Wording() {}

    static String say(String key, Object... details) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(details);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
