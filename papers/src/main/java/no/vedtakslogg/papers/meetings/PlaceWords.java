package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Labels;

/** Tells the name of a place from the time that stands before or behind it, and from what ends it. */
final class PlaceWords {
    // «Bygg C, rom 2.14» has a number, and no time
    private static final Pattern WITH_TIME = Pattern.compile(
            "(?iu)(?:^|(?<!rom|rommet|nr|nr\\.|[\\s,(])[\\s,(]+)(?:(?:kl\\.?|klokka|fra kl)\\s*)?\\d{1,2}[.:]\\d{2}(?!\\d).*$");
    // «14:15 rom 054», «kl. 10 – 12, på rådhuset»
    private static final Pattern ROOM_LAST = Pattern.compile(
            "(?iu)\\d[\\s,;(]+(?:(?:på|i|ved)\\s+)?((?:(?:møte|gruppe)?rom|(?-i:\\p{Lu})\\p{L}*(?:rom|sal|hus|sykehus|sjukehus|teams)(?:met|en|et)?)\\b[^():]{0,60}?)\\)?$");
    // «5. et.» and «2. etg.» keep their stop
    private static final Pattern COMMA_OR_STOP = Pattern.compile("(?:,|(?:\\)|\\p{L}{5}|\\s\\d{1,4})\\.)$");

    static final String WEEKDAY = "(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag\\s+)?(?:den\\s+)?";
    static final String DAY =
            "\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\\p{L}{0,6}\\.?)(?:\\s?(?:20)?\\d{2}(?![\\d.:–-]))?";
    private static final String HOUR = "\\d{1,2}(?:[.:]?\\d{2})?(?!\\d)";
    static final String CLOCK = "(?:(?:fra|frå|mellom)\\s+)?(?:kl\\.?|klokk(?:a|en))?\\s*" + HOUR
            + "(?:\\s*(?:[-–—]|til|og)\\s*(?:kl\\.?\\s*)?" + HOUR + ")?";
    // «30. januar 2026 kl. 08.30 – 09.45»
    private static final Pattern DAY_AND_CLOCK =
            Pattern.compile("(?iu)" + WEEKDAY + DAY + "(?:[\\s,;/(–-]+" + CLOCK + "(?:\\s*[)])?)?");
    private static final Pattern EDGE =
            Pattern.compile("(?iu)^[\\s,;./–-]+(?:(?:på|i|ved|hos|via)\\s+)?|^(?:på|i|ved|hos|via)\\s+|[\\s,;/–-]+$");
    // «Teams (lenke ligger i kalenderen)»
    private static final Pattern LINK = Pattern.compile("(?iu)\\s*\\(\\s*lenk[^()]*\\)$");
    // «Rådhuset (kaffe fra» and «Rådhuset, kaffe fra» before «08:45»
    private static final Pattern LEADS_TO_TIME =
            Pattern.compile("(?iu)\\s*\\([^()]*$|\\s*[,;–-]\\s+(?-i:\\p{Ll})[^,;()]*\\s(?:fra|frå|til|kl\\.?)$");
    // «Rom: Prosjekter / Samhandling / Møter», where a page stands among others
    private static final Pattern PATH = Pattern.compile(
            "(?iu)\\S\\s[/>»›]\\s\\S.*\\S\\s[/>»›]\\s\\S|\\s[>»›]\\s|\\b(?:opprett(?:et|a) av|sist (?:endr|oppdater|rediger)(?:et|a|t))\\b");
    private static final Pattern ROOM = Pattern.compile("(?iu)^rom\\s*:?$");
    // «Digitalt på Zoom: https://…»
    private static final Pattern ADDRESS = Pattern.compile("(?iu)(?<=\\p{L})[\\s:,;(–-]+https?://.*$");
    // «Rådhuset (3. etasje). De som ikke kan komme, får en lenke.»
    private static final Pattern SENTENCE_BEHIND =
            Pattern.compile("(?<=\\p{L}{4}|\\))\\.\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll}+\\s\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("^\\p{L}{3}[^:]*$");

    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^(?=\\p{L})(?!.*@).*(?:hus(?:et)?|rom(?:met)?|sal(?:en)?|hotell?(?:et)?|senter(?:et)?|teams|skole|skule|kantine[n]?|etg\\.?|etasje|et\\.|sykehus(?:et)?|sjukehus(?:et)?|auditori\\p{L}+)\\b[^:]*$");

    private PlaceWords() {}

    /** Whether the words alone in their line name a place. */
    static boolean are(Passage words) {
        return words.has(PLACE) && Labels.in(words).isEmpty();
    }

    /** What is told of the place beside the day and the time of «Tid og sted:», before them or behind. */
    static Optional<Passage> besideTime(Passage value) {
        var when = value.matcher(DAY_AND_CLOCK);
        return when.find()
                ? named(value.sub(when.end())).or(() -> named(value.sub(0, when.start())))
                : Optional.empty();
    }

    private static Optional<Passage> named(Passage words) {
        var bare = words;
        for (var edge = bare.matcher(EDGE); edge.find() && edge.end() > edge.start(); edge = bare.matcher(EDGE)) {
            bare = edge.start() == 0 ? bare.sub(edge.end()) : bare.sub(0, edge.start());
        }
        return bare.has(WORD) ? Optional.of(bare(bare)) : Optional.empty();
    }

    /** The place alone, of what stands beside its label. */
    static Passage bare(Passage value) {
        var told = without(SENTENCE_BEHIND, without(ADDRESS, value));
        var first = NameList.columns(told).stream().findFirst().orElse(told);
        var time = first.matcher(WITH_TIME);
        var timeless =
                time.find() && time.start() > 0 ? first.sub(0, time.start()).strip() : first;
        var alone = timeless.length() < first.length() ? without(LEADS_TO_TIME, timeless) : timeless;
        var bare = without(LINK, alone);
        return bare.has(COMMA_OR_STOP) ? bare.sub(0, bare.length() - 1) : bare;
    }

    /** Whether a label and what stands beside it tell where a page is found among others, and not where a meeting is. */
    static boolean arePath(Passage label, Passage value) {
        return label.strip().has(ROOM) && value.has(PATH);
    }

    private static Passage without(Pattern end, Passage words) {
        var ending = words.matcher(end);
        return ending.find() ? words.sub(0, ending.start()) : words;
    }

    /** The room that is named last, behind a time. */
    static Optional<Passage> behindTime(Passage words) {
        var room = words.matcher(ROOM_LAST);
        return room.find() ? Optional.of(words.group(room, 1)) : Optional.empty();
    }
}
