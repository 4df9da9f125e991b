package no.vedtakslogg.papers.assignments;

/** Words by which a body agrees, and with which it puts nobody to work: «slutter seg til at …», «gir sin tilslutning til at …». */
final class Agreement {
    private static final String[] WORDS = {
        "slutter seg til",
        "sluttar seg til",
        "tilslutning til",
        "tilslutter seg",
        "stiller seg bak",
        "stiller seg positiv",
        "stiller seg positive",
        "er positiv til",
        "er positive til",
        "er glad for",
        "er enig i",
        "er einig i",
        "er samd i",
        "er kjent med",
        "er kjend med",
        "ser positivt på",
        "bifaller",
        "støtter",
        "støttar",
        "sluttet seg til"
    };

    private Agreement() {}

    static boolean standsBefore(Words words, int place) {
        for (int at = words.from(); at < place; at++) {
            if (words.past(at, WORDS) > at) {
                return true;
            }
        }
        return false;
    }
}
