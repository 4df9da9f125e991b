package no.vedtakslogg.papers.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of a table about people tells, by the names that papers give to it. */
public enum PersonColumn {
    STANDS_FOR("møtte? for|vara for|erstatter|møter for|vara(?:medlem)? for|for"),
    MET(
            "møtte?|møter|til ?stede|tilstade|til ?stades|(?:opp|fr[ae]m)møte|deltok|deltatt|fysisk|deltakelse|deltaking|(?:opp|fr[ae]m)møtt|til stede\\?|[xmt] ?/ ?(?:f|fo|0|-)"),
    ABSENT(
            "(?:meldt )?(?:forfall|fr[aå]fall|avbud)(?: meldt)?(?: (?:fra|frå|av|for) (?:(?:følgende|følgjande|desse|disse) )?(?:faste )?medl(?:\\.|em(?:mer|mar|er|ar)?))?|ikk?j?e(?: møtt)?|fravær|fråvær|fraværende|ikke til ?stede|forf\\.?"),
    BY_VIDEO("(?:på |via |over )?(?:teams|video|skjerm|nett)|digitalt?"),
    GROUP("gruppe|rolle i utvalget"),
    NAME(
            "(?:navn|namn)(?: ?[,/] ?organisasjon)?|(?:fast(?:e)? )?(?!vara)\\p{L}*medlem(?:mer|mar|er)?|(?:møte)?delta(?:ker(?:e)?|kar(?:ar)?|gere)|representant|person"),
    ROLE("funksjon|rolle|tittel|stilling|verv"),
    FROM(
            "repr\\.?|parti|tilhørighet|part|helseforetak(?:et)?|representasjon|arbeidsplass|etat|område|skole|skule|bosted|bustad|lag",
            "kommune|virksomhet|virksomheit|organisasjon|arbeidsgiver|arbeidsgivar|arbeidssted|arbeidsstad|avdeling|instans|enhet|eining|foretak|føretak|fra|frå|representerer|representerar|kommer|kjem|jobber|jobbar",
            "hvor|kvar|kor|hvem|kven|de|dei|og|eller"),
    DEPUTY(
            "(?:(?:følgende|følgjande|desse|disse) )?(?:møtt|møtende|møtande|innkalt)?\\s?vara(?:medl\\.|medlem(?:mer|mar|er|ar)?|representant(?:er|ar)?)?(?: (?:som )?møtte)?"),
    REMARK("merknad(?:er|ar)?|kommentar(?:er|ar)?|anmerkning(?:er)?|merknad/vara");

    // «Møtt/forfall» and «Til stede (kryss av)» say first what counts
    private static final Pattern MORE = Pattern.compile("\\s*(?:/|\\().*$");

    private final Pattern name;
    private final @Nullable KeyWords composed;

    PersonColumn(String words) {
        this(words, null);
    }

    PersonColumn(String words, String keys, String filling) {
        this(words, new KeyWords(keys, filling));
    }

    PersonColumn(String words, @Nullable KeyWords composed) {
        this.composed = composed;
        name = Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a column of this name tells this. */
    public boolean is(String words) {
        return composed != null && composed.are(KeyWords.in(words))
                || name.matcher(words.strip()).matches()
                || name.matcher(MORE.matcher(words.strip()).replaceFirst("")).matches();
    }

    /** What a column of this name tells, if it is about people. */
    public static Optional<PersonColumn> of(String words) {
        for (var column : values()) {
            if (column.is(words)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
