package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;

/** What stands beside the day of a meeting, or straight below it, without a label: when it begins, and where it is. */
record BesideDay(HeadFacts facts) {
    private static final Pattern AT_PLACE = Pattern.compile(
            "(?:\\bved\\s+|\\bi\\s+|\\bpå\\s+|\\bvia\\s+|,\\s*)(\\p{Lu}(?:[\\p{L}\\s.]|,\\s(?=\\p{Lu}|\\p{L}*(?:rom|sal|auditori))){2,60}?|\\p{L}{4,30}(?:rommet|salen|huset))\\s*(?:\\.(?:\\s.*)?)?$");
    // «09.00–11.30, Storvik rådhus»
    private static final Pattern CLOCK_AND_PLACE = Pattern.compile(
            "(?iu)^(?:kl\\.?\\s*)?\\d{1,2}[.:]?\\d{2}\\s*(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]?\\d{2},\\s+(?=\\p{Lu})");
    // «Referat fra ASU, Storvik rådhus, 12. mars»
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?iu)(?:^|[,–|]\\s+)(?<place>(?-i:\\p{Lu})[^,–|]{3,50}),?\\s+(?:" + PlaceWords.WEEKDAY + ")$");
    private static final Pattern ONLY_CLOCK = Pattern.compile(
            "(?iu)^(?:fra\\s|frå\\s)?kl(?:\\.|okka|okken)?:?\\s*\\d[\\d.: ]*(?:(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d[\\d.: ]*)?$");
    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}");
    // «Referat fra møte 4. februar (Teams)»
    private static final Pattern ENCLOSED = Pattern.compile("\\s\\((?:på |via )?([^()]{4,60})\\)$");
    // «på Samfunnshuset kl. 11»
    private static final Pattern CLOCK_LAST = Pattern.compile(
            "(?iu)(?<=\\p{L}),?\\s+(?:fra\\s|frå\\s)?kl\\.?\\s*\\d[\\d.:]*(?:\\s*[-–]\\s*\\d[\\d.:]*)?\\.?$");
    private static final Pattern ONLINE = Pattern.compile("(?iu)^(?:microsoft )?teams$|^(?:fjernmøte|digitalt|zoom)$");
    private static final Pattern AT = Pattern.compile("(?iu)^(?:på|i|ved)\\s+");
    // «på Dal fjellstove, Ytre Vik», straight below the day
    private static final Pattern AT_NAMED = Pattern.compile("^(?:på|i|ved) \\p{Lu}[^:.\\d]{3,}$");
    private static final int LONGEST_PLACE = 90;

    /** Takes the place that a title tells before the day. */
    void before(Passage words) {
        var named = words.matcher(BEFORE_DAY);
        var place = named.find() ? words.group(named, "place") : words.none();
        if (PlaceWords.are(place)) {
            facts.likelyPlace(place);
        }
    }

    /** Takes what stands below the day: «kl. 10 – 14» and the place. */
    void below(List<Passage> lines) {
        for (var next : lines.stream().limit(2).toList()) {
            var both = next.matcher(CLOCK_AND_PLACE);
            if (both.find() && PlaceWords.are(next.sub(both.end()))) {
                Clock.first(next).ifPresent(facts.when()::likelyTimes);
                facts.likelyPlace(next.sub(both.end()));
                return;
            }
            if (isClock(next)) {
                Clock.first(next).ifPresent(facts.when()::likelyTimes);
            } else if (next.length() < LONGEST_PLACE
                    && Days.first(next).isEmpty()
                    && (PlaceWords.are(next) || next.has(AT_NAMED))) {
                var at = next.matcher(AT);
                facts.likelyPlace(at.find() ? next.sub(at.end()) : next);
            } else {
                return;
            }
        }
    }

    /** Takes the time and the place that are told behind the day. */
    void behind(Passage rest) {
        Clock.first(rest).ifPresent(facts.when()::likelyTimes);
        var enclosed = rest.matcher(ENCLOSED);
        if (enclosed.find()
                && (PlaceWords.are(rest.group(enclosed, 1))
                        || rest.group(enclosed, 1).has(ONLINE))) {
            facts.likelyPlace(rest.group(enclosed, 1));
            return;
        }
        var clock = rest.matcher(CLOCK_LAST);
        var at = (clock.find() ? rest.sub(0, clock.start()) : rest).matcher(AT_PLACE);
        if (rest.strip().has(CAPITAL) && PlaceWords.are(rest.strip())) {
            facts.likelyPlace(rest.strip());
        } else if (at.find()) {
            facts.likelyPlace(rest.group(at, 1));
        } else {
            PlaceWords.behindTime(rest).ifPresent(facts::likelyPlace);
        }
    }

    /** Whether the words tell nothing but a time: «kl. 10 – 14». */
    static boolean isClock(Passage words) {
        return words.has(ONLY_CLOCK);
    }
}
