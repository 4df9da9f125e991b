package no.vedtakslogg.papers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** Tells persons' names from the places, bodies and roles beside them. */
public final class Names {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.]*(?:-\\p{Lu}?[\\p{L}'’]+)*\\.?)";
    private static final Pattern NAME = Pattern.compile(
            WORD + "(?:\\s+(?:(?:von|van|de|der|den|da|di|du|dos|del|la|le|el|al|bin|af|av|ten|ter|zu)\\s+){0,2}" + WORD
                    + "){1,4}",
            Pattern.UNICODE_CASE);
    private static final String BEFORE_PLACE =
            "fra|frå|til|ved|under|indre|ytre|midtre|nordre|søndre|søre|østre|øystre|austre|vestre|øvre|nedre|nord|sør|bydel";
    private static final String OWNERS =
            "kommun\\w*|hf|rhf|region\\w*|universitet\\w*|ntnu|ks|nav|(?-i:DPS|BUP|IPR|AMK|FFO|SAFO|LHL|LMS|UNN|KAD)|fylke\\w*"
                    + "|fylkeskommune|(?-i:AS|ASA|IKS|KF|SA)|statsforvalter\\w*|helse|foretak\\w*|st\\."
                    + "|st\\.? ?olavs?";
    private static final String BODIES = "fagråd\\w*|utvalg\\w*|utval|\\w{3,}råd|sekretariat\\w*"
            + "|\\w*(?:forening|foreining|förening|felag)\\w*|forbund\\w*|forbundet|rådet"
            + "|styret|høyre|venstre|senterpartiet|arbeiderpartiet";
    private static final String ROLES = "htv|hvo|leder|leiar|\\w*direktør\\w*|\\w*sekretær\\w*|medlem\\w*"
            + "|representant\\w*|repr\\.|rådmann\\w*|ordfører\\w*|ordførar|politiker\\w*"
            + "|\\w*sjef\\w*|rådgiver\\w*|rådgjevar|konsulent|lege\\w*|bruker\\w*|brukar\\w*"
            + "|fastlege\\w*|nestleder|nestleiar|observatør\\w*";
    private static final String PLACES = "hospital\\w*|sykehus\\w*|sjukehus\\w*|klinikk\\w*|avdeling\\w*|område\\w*"
            + "|legevakt\\w*|teams|møterom|\\w*skole\\w*|\\w*skule\\w*|\\w*bibliotek"
            + "|\\w*biblioteket|\\w*senter|\\w*senteret|\\w*institutt\\w*";
    private static final String PAPERS = "forfall|sak|saker|\\w*møte\\w*|\\w*saksnr\\w*|tittel|\\w*referat\\w*"
            + "|\\w*protokoll\\w*|innkalling\\w*|vedtak\\w*";
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "^(?:" + BEFORE_PLACE + ")\\s|\\b(?:" + String.join("|", OWNERS, BODIES, ROLES, PLACES, PAPERS)
                    + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    // «Helse Møre og Romsdal» is one
    private static final String BEFORE_OG = "\\b(?:Møre|Sogn|Troms|Vestfold)";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|(?<!\\d)/|/(?!\\d)|(?<!-|" + BEFORE_OG
            + ")\\s+og\\s+|\\s+samt\\s+|\\s*&\\s*)\\s*|(?<=\\))\\s+(?=\\p{Lu})");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern NAME_FIRST = Pattern.compile("^(" + NAME + ")(?=\\s*(?:[(,;.]|$|\\sog\\s))");

    private Names() {}

    /** Whether the words look like one person's name. */
    public static boolean isName(CharSequence words) {
        return NAME.matcher(words).matches() && isPerson(words);
    }

    /** Whether none of the words tells of a place, a body or a role. */
    public static boolean isPerson(CharSequence words) {
        return !NOT_A_PERSON.matcher(words).find();
    }

    /** The parts of the words between commas, slashes and «og». */
    public static List<Passage> parts(Passage words) {
        var parts = new ArrayList<Passage>();
        var match = words.matcher(BETWEEN);
        var from = 0;
        while (match.find()) {
            if (!withinParentheses(words, from, match.start())
                    && (!match.group().isBlank()
                            || isNextPerson(words.sub(from, match.start()), words.sub(match.end())))) {
                parts.add(words.sub(from, match.start()).strip());
                from = match.end();
            }
        }
        parts.add(words.sub(from).strip());
        parts.removeIf(Passage::isBlank);
        return parts;
    }

    // «Kari Nord (leder) Ola Moen (vara)»: a parenthesis divides two names as well as a comma
    private static boolean isNextPerson(Passage one, Passage rest) {
        var parenthesis = one.matcher(PARENTHESIS);
        var next = rest.matcher(NAME_FIRST);
        return parenthesis.find()
                && isName(one.sub(0, parenthesis.start()).strip())
                && next.find()
                && isPerson(next.group(1));
    }

    // a comma in a parenthesis divides what is said of one
    private static boolean withinParentheses(Passage words, int from, int to) {
        var open = 0;
        for (var i = from; i < to; i++) {
            open += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
        }
        return open > 0 && words.toString().indexOf(')', to) >= 0;
    }
}
