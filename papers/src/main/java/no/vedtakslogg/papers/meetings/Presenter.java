package no.vedtakslogg.papers.meetings;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who presents a row of an agenda, as told behind its title: {@code Title v/somebody}, {@code Title, manager Kari Nord}.
 *
 * @param title the title without them
 */
record Presenter(Passage title, @Nullable Found<String> somebody) {
    private static final String TELLING =
            "(?:(?:kort|munt?lig|munnleg)\\s)?(?:orientering|gjennomgang|presentasjon|informasjon|innle(?:dning|iing)|redegjørelse|utgreiing|oppsummering|status)";
    // «Barn som pårørende – orientering ved Kari Nord»
    private static final Pattern BY = Pattern.compile(
            "(?:(?:\\s[–-]\\s+|\\s\\()(?iu:" + TELLING
                    + "\\s(?:v/|(?:ved|av)\\s)\\s*)|[\\s,(–-]+(?:(?iu:innle(?:dning|iing)\\s)?(?iu:v/)\\s*(?=\\p{L})|(?iu:(?:innle(?:dning|iing)\\s)?ved\\s|innledere?:?\\s|innleiar(?:ar)?:?\\s|(?:innle(?:dning|iing)|orientering|presentasjon):\\s|(?:saks)?ansvarl[ie]ge?:?\\s|(?:saksordfør[ae]r|ordstyr[ae]r|foredragsholder|foredragshaldar):\\s)\\s*(?=\\p{L})))");
    private static final Pattern OFFICER =
            Pattern.compile("(?iu)^(?:leder|leiar|møteleder|møteleiar|sekretariatet|AU)\\b");
    private static final Pattern OFFICER_ALONE =
            Pattern.compile("(?iu)^(?:møte|utvalgs|utvals|råds|styre)?(?:leder|leiar|sekretær)$|^sekretariatet$");
    private static final Pattern BY_FIRST = Pattern.compile(
            "(?iu)^(?:innle(?:dning|iing)\\s)?v/\\s*(?=\\p{L})|^(?:innle(?:dning|iing)\\sved\\s|(?:innle(?:dere?|iar(?:ar)?|dning|iing)|orientering|presentasjon|saksordfør[ae]r|ordstyr[ae]r|foredragsholder|foredragshaldar):\\s)\\s*(?=(?-i:\\p{Lu})|sekretariatet)");
    // «Orientering v/ fagsjef Kari Nord» alone below a title
    private static final Pattern TOLD_BY = Pattern.compile(
            "(?iu)^(?:(?:kort|munt?lig|munnleg) )?(?:orientering|innle(?:dning|iing)|presentasjon|gjennomgang|saksfr[ae]mlegg|saken legges fr[ae]m|saka blir lagd fram)\\s(?:v/|ved\\s|av\\s)\\s*");
    // «Møteleder: Kari Nord»
    private static final Pattern ROLE_FIRST = Pattern.compile("^(\\p{L}{4,30}):\\s+(?=\\p{Lu})");
    // «v/ Kari Nord. Saken er til vedtak»: the next sentence is about the case
    private static final Pattern SENTENCE_BEHIND = Pattern.compile("^(.{4,80}?\\p{L}{2})[.;]\\s+\\p{Lu}.*$");
    private static final Pattern DASHED = Pattern.compile("\\s[-–]\\s");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{2})\\.$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private static final Pattern IN_PARENTHESIS = Pattern.compile("\\s\\(([^()]{5,80})\\)$");
    // «Kari Nord (leder)», «Kari Nord (Storvik kommune)»
    private static final Pattern SAID_OF = Pattern.compile("\\s*\\([^()]*\\)$");
    // «v/ Kari Nord, leder av utvalget», «v/ Kari Nord, Storvik kommune»
    private static final Pattern ROLE_BEHIND = Pattern.compile(",\\s+(\\p{L}[^,]*|\\p{Ll}.*)$");
    private static final Pattern FROM_BEHIND = Pattern.compile("\\s(?:fra|frå)\\s.*$");
    // «Status for planen – Kari Nord innleder»
    private static final Pattern DOES = Pattern.compile(
            "(?u)(?:\\s[-–(]|[,.:?])\\s?(\\p{L}[^,–]{4,60}?)\\s(?:innleder|innleiar|orienterer|presenterer|informerer|forteller|fortel|legger fram|legg fram|går gjennom)(?:\\.|\\))?$");
    // «Status for planen, samhandlingssjef Kari Nord»
    private static final Pattern AFTER_COMMA = Pattern.compile(",\\s+([^,]{5,80})$");
    // «Status for planen, Kari Nord, Storvik sykehus»
    private static final Pattern BETWEEN_COMMAS = Pattern.compile(",\\s+([^,]{5,80}),\\s+(\\p{L}[^,]{1,60})$");
    private static final Pattern AFTER_DASH = Pattern.compile(
            "(" + AgendaWords.TYPES + ")?\\s+[-–]\\s+((?:[^-–]|(?<=\\p{L})-(?=\\p{L})){3,80})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // «Søknad om fritak - Kari Nord» and «Spørsmål fra Kari Nord - veg» tell whose it is and what it is about
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?iu)^(?:\\p{L}*søknad|klage|fritak|permisjon|dispensasjon|interpellasjon|spørsmål|grunngitt spørsmål)\\b");

    /** The title apart from those who present it; in a row with its time or length a name behind a comma is enough. */
    static Presenter in(Passage words, boolean timed) {
        var by = by(words);
        if (by != null) {
            return new Presenter(
                    withoutStop(words.sub(0, by.start()).strip()),
                    found(named(words.sub(by.end()).strip())));
        }
        if (words.has(ASKED_FOR) || !words.has(SMALL)) {
            return new Presenter(words, null);
        }
        var does = words.matcher(DOES);
        if (does.find() && Names.parts(words.group(does, 1)).stream().allMatch(Presenter::is)) {
            var title = words.charAt(does.start()) == '?' ? does.start() + 1 : does.start();
            return new Presenter(words.sub(0, title).strip(), found(words.group(does, 1)));
        }
        var parenthesis = words.matcher(IN_PARENTHESIS);
        if (parenthesis.find()
                && (Names.parts(words.group(parenthesis, 1)).stream().allMatch(Presenter::is)
                        || AgendaTitle.isWithRole(words.group(parenthesis, 1)))) {
            return new Presenter(words.sub(0, parenthesis.start()).strip(), found(words.group(parenthesis, 1)));
        }
        var comma = words.matcher(AFTER_COMMA);
        if (comma.find() && isSomebody(words.group(comma, 1), timed)) {
            return new Presenter(words.sub(0, comma.start()).strip(), found(words.group(comma, 1)));
        }
        var between = words.matcher(BETWEEN_COMMAS);
        if (timed
                && between.find()
                && Names.parts(words.group(between, 1)).stream().allMatch(Names::isName)) {
            return new Presenter(words.sub(0, between.start()).strip(), found(words.group(between, 1)));
        }
        var dash = words.matcher(AFTER_DASH);
        if (dash.find() && (dash.group(1) != null || areNames(dash, words) || Roles.before(words.group(dash, 2)) > 0)) {
            return new Presenter(
                    words.sub(0, dash.group(1) == null ? dash.start() : dash.end(1)), found(words.group(dash, 2)));
        }
        return new Presenter(words, null);
    }

    /** The name alone of somebody who is told with a role before it or behind it. */
    static Passage of(Passage told) {
        var behind = told.matcher(SENTENCE_BEHIND);
        return behind.find() && is(alone(told.group(behind, 1))) ? alone(told.group(behind, 1)) : alone(told);
    }

    private static Passage alone(Passage somebody) {
        var told = somebody.matcher(isBehindRole(somebody) ? ROLE_FIRST : TOLD_BY);
        var bare = withoutParenthesis(told.find() ? somebody.sub(told.end()) : somebody);
        var role = bare.matcher(ROLE_BEHIND);
        var named = role.find() && is(bare.sub(0, role.start())) && !is(bare.group(role, 1))
                ? bare.sub(0, role.start())
                : bare;
        var from = named.matcher(FROM_BEHIND);
        named = from.find() && is(named.sub(0, from.start())) ? named.sub(0, from.start()) : named;
        var parts = Names.parts(named);
        return parts.size() > 1 && parts.stream().allMatch(Presenter::is)
                ? Roles.without(named.sub(named.indexOf(parts.getFirst().span().from())))
                : Roles.nameAlone(named);
    }

    private static Passage withoutParenthesis(Passage somebody) {
        var parenthesis = somebody.matcher(SAID_OF);
        return parenthesis.find() && is(somebody.sub(0, parenthesis.start()))
                ? somebody.sub(0, parenthesis.start())
                : somebody;
    }

    /** Whether a line begins with the word for whoever presents the row above it. */
    static boolean isTold(Passage line) {
        return line.has(BY_FIRST);
    }

    /** Whoever such a line names. */
    static Passage told(Passage line) {
        var by = line.matcher(BY_FIRST);
        return by.find() ? line.sub(by.end()).strip() : line;
    }

    /** Whether the words name somebody behind a role and its colon. */
    static boolean isBehindRole(Passage words) {
        var role = words.matcher(ROLE_FIRST);
        return role.find()
                && Roles.is(words.group(role, 1))
                && Names.parts(words.sub(role.end())).stream().allMatch(Presenter::is);
    }

    /** Whether the words are somebody's name, alone or behind a role, or one who has an office in the meeting. */
    static boolean isOfMeeting(Passage words) {
        return is(words) || words.has(OFFICER_ALONE);
    }

    /** Whether capitals keep the words from telling a name: «HØRING – NY VEI» and below it «ÅKRA SYKEHJEM». */
    static boolean areCapitals(Passage title, Passage below) {
        return !title.has(SMALL) && !below.has(SMALL) && Roles.before(below) < 0;
    }

    /** Whether the words are somebody's name, alone or behind a role. */
    static boolean is(Passage words) {
        return Names.isName(Roles.nameAlone(words));
    }

    private static Found<String> found(Passage somebody) {
        return Found.words(of(somebody), Certainty.LIKELY);
    }

    private static boolean isSomebody(Passage words, boolean timed) {
        return Roles.before(words) > 0 || Roles.beginsWith(words) && is(words) || timed && Names.isName(words);
    }

    // «Lister ved utskriving v/ Kari Nord»: the sign is surer than the word, and of two words the last
    private static @Nullable MatchResult by(Passage words) {
        var by = words.matcher(BY);
        MatchResult last = null;
        while (by.find()) {
            if (by.start() > 0 && namesSomebody(words, by)) {
                if (isSign(by)) {
                    return by.toMatchResult();
                }
                last = by.toMatchResult();
            }
        }
        return last;
    }

    private static boolean isSign(MatchResult by) {
        return by.group().toLowerCase(Locale.ROOT).contains("v/");
    }

    // «ved Kari Nord» presents a case, «ved sykehuset» tells where
    private static boolean namesSomebody(Passage words, MatchResult by) {
        var after = words.sub(by.end()).strip();
        if (areCapitals(words, after)) {
            return isSign(by);
        }
        if (!isSign(by) && after.has(DASHED)) {
            return false;
        }
        return isSign(by)
                || after.has(OFFICER)
                || Names.parts(after).stream().map(Presenter::of).allMatch(Presenter::is)
                || Character.isUpperCase(after.charAt(0))
                        && (!by.group().toLowerCase(Locale.ROOT).endsWith("ved ")
                                || !People.named(after, false).isEmpty());
    }

    private static Passage named(Passage words) {
        var named = withoutStop(words);
        var closed = named.length() > 0 && named.charAt(named.length() - 1) == ')';
        return closed && !named.toString().contains("(") ? named.sub(0, named.length() - 1) : named;
    }

    private static Passage withoutStop(Passage words) {
        var stop = words.matcher(STOP);
        return stop.find() ? words.sub(0, stop.start()) : words;
    }

    private static boolean areNames(Matcher dash, Passage words) {
        return Names.parts(words.group(dash, 2)).stream().allMatch(Names::isName);
    }
}
