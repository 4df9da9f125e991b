package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a name that stands in no list ends: «Fagråd for svangerskap, fødsel og barsel», «klinikksjef ved psykisk helsevern». */
final class WholeName {
    private static final String NEXT =
            ".*(?:råd|rådet|utval|utvalg|utvalet|utvalget|gruppe|gruppen|gruppa|nettverk|kommune|kommunene|kommunane|sekretariatet|foretaket|føretaket|sykehuset|sjukehuset)";
    private static final Pattern CARRIES_NAME = Pattern.compile(
            ".*(?:foreningen|foreininga|klubben|laget|stiftelsen|stiftinga|selskapet|barnehagen|skolen|skulen|koret|korpset|velet|vellet)");
    private static final String[] GIVEN = {
        "i oppdrag", "i oppgave", "i oppgåve", "fullmakt", "ansvaret", "ansvar", "mandat"
    };
    private static final String[] TOGETHER = {"i samarbeid", "i samråd", "i dialog", "i tråd", "i løpet", "i henhold"};
    private static final Set<String> OF_NOBODY = Lexicon.words("å at om som det dette");
    private static final Pattern OF_A_FIELD = Pattern.compile(
            ".*(?:direktør|sjef|leder|leiar|rådgiver|rådgjevar|koordinator|konsulent|ansvarlig|ansvarleg)");
    private static final Set<String> NO_FIELD = Lexicon.words("""
            og eller samt ikke ikkje også alltid aldri nå no da då snarest snarast deretter fortsatt igjen selv sjølv
            """);
    private static final int FAR = 12;

    private WholeName() {}

    /** Whether the name goes on with this word: the «helsevern» of «klinikksjef ved psykisk helsevern». */
    static boolean goesOn(Words words, int place) {
        return words.inside(place)
                && words.at(place).isWord()
                && !words.at(place).isCapital()
                && !words.is(place, Unlisted.PREPOSITIONS)
                && !words.is(place, Unlisted.NO_COMPLEMENT)
                && !words.is(place, OF_NOBODY)
                && !AskedVerbs.standsAt(words, place)
                && !TaskVerbs.isFinite(words, place);
    }

    /** The place behind all of a name that began before the group's complement, or behind that where no verb follows. */
    static int end(Words words, int group, int complement) {
        int end = end(words, group);
        return end == group ? complement : end;
    }

    /** The place behind «for barn og unge», «ved sykehuset», «ledet av fagråd 1», where a verb follows it. */
    static int end(Words words, int group) {
        if (isShortName(words, group)) {
            return group + 1;
        }
        int field = pastField(words, group);
        int place = field > group ? field : pastOwnName(words, group);
        boolean bare = words.text(place - 1).matches(".*(?:råd|utval|utvalg|gruppe|nettverk|team|forum)");
        boolean more = words.is(place, Unlisted.PREPOSITIONS)
                || words.is(place, "med") && words.text(place - 1).matches(".*(?:ene|ane)")
                || bare
                        && words.inside(place)
                        && words.at(place).isWord()
                        && !TaskVerbs.isFinite(words, place)
                        && !words.is(place, OF_NOBODY)
                || words.is(place, "ledet", "leia", "helse", "oppvekst", "samfunn", "medisin", "rus", "kultur");
        more |= words.is(place, "i")
                && words.inside(place + 1)
                && words.at(place + 1).isCapital();
        more &= words.past(place, TOGETHER) == place
                && !(words.is(place, "ved") && words.is(place + 1, "leder", "leiar"));
        for (int at = place + 1; more && words.inside(at) && at < place + FAR; at++) {
            if (isBehind(words, at)) {
                return at;
            }
            if (words.is(at, "og", ",") && words.text(at + 1).matches(NEXT)) {
                return at;
            }
            more = isListed(words, place, at)
                    || words.is(at, "«", "»")
                    || words.is(at, "-") && (!words.at(at + 1).gap() || words.is(at + 1, "og"))
                    || words.at(at).isWord() && !words.is(at, OF_NOBODY)
                    || words.at(at).isNumber();
        }
        return place;
    }

    /** The «KAD» of «Underutvalget KAD utarbeider» and the «2» of «Arbeidsgruppe 2 legger fram»: which of them it is. */
    private static boolean isShortName(Words words, int place) {
        return words.inside(place)
                && (words.at(place).isAcronym() || words.text(place).matches("\\d{1,2}"))
                && (!words.inside(place + 1) || isBehind(words, place + 1));
    }

    /** The place behind «samhandling» in «Direktør samhandling følger opp», and in «direktør samhandling» alone beside a point. */
    private static int pastField(Words words, int place) {
        int end = words.is(place + 1, "og") ? place + 3 : place + 1;
        boolean field = OF_A_FIELD.matcher(words.text(place - 1)).matches()
                && goesOn(words, place)
                && !words.is(place, NO_FIELD)
                && (end == place + 1 || goesOn(words, end - 1))
                && (!words.inside(end) || isBehind(words, end));
        return field ? end : place;
    }

    /** Whether the sentence goes on here behind a name: with its verb, with «om å», with a clause that tells more of it, or with what somebody is given. */
    private static boolean isBehind(Words words, int place) {
        return TaskVerbs.isFinite(words, place)
                || AskedVerbs.standsAt(words, place)
                || words.past(place, GIVEN) > place
                || words.past(place, "om å", "til å", ", som") > place;
    }

    /** The comma of «for svangerskap, fødsel og barsel», which joins what one body is for. */
    private static boolean isListed(Words words, int place, int comma) {
        int last = words.is(comma + 2, ",", "og") ? comma + 2 : comma + 3;
        return words.is(place, "for")
                && words.is(comma, ",")
                && words.is(last, ",", "og")
                && words.inside(comma + 1)
                && !words.at(comma + 1).isCapital()
                && !words.text(comma + 1).matches(NEXT);
    }

    /** The place behind «Gamle Bruket» in «foreningen Gamle Bruket». */
    private static int pastOwnName(Words words, int place) {
        int end = place;
        while (CARRIES_NAME.matcher(words.text(place - 1)).matches()
                && words.inside(end)
                && words.at(end).isCapital()
                && !words.at(end).isAcronym()) {
            end++;
        }
        return end;
    }
}
