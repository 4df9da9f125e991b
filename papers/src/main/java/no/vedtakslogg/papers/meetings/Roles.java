package no.vedtakslogg.papers.meetings;

import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Tells a role that stands before somebody's name: «rådgiver Kari Nord». */
final class Roles {
    private static final String ROLE =
            "((?:\\p{L}{3,}- og )?(?:(?:[\\p{L}-]+[ea]nde|adm\\.|ass\\.|fung\\.|konstituert|konst\\.|daglig|dagleg|avd\\.)\\s*){0,2}"
                    + "[\\p{L}-]*(?:leder|leiar|direktør|sjef|sekretær|ordfører|ordførar|rådmann|rådgiver|rådgjevar|konsulent|koordinator"
                    + "|lege|lækjar|referent|representant|medlem|sykepleier|sjukepleiar|advokat|rektor|dekan|bibliotekar|ingeniør|professor|amanuensis|lektor|forsker|forskar|psykolog|jurist|økonom|revisor|kontrollør|fullmektig|veileder|rettleiar|assistent|ombud|terapeut|inspektør|observatør|organist|kapellan|kirkeverge|kyrkjeverje|diakon|vara|statsråd|byråd|fylkesråd|prest|student"
                    + "|dir\\.|psykiater|pediater|spesialist|jordmor|pleier|pleiar|arbeider|arbeidar|medarbeider|medarbeidar|saksbehandler|sakshandsamar"
                    + "|tillitsvalgt|tillitsvald|planlegger|planleggjar|arkitekt|prost|biskop|betjent|lensmann|formann|bestyrer|styrar|styrer|sosionom|kurator|logoped|farmasøyt|pedagog|lærer|lærar|kontakt|analytiker|arkivar|fylkesmann))";
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("^" + ROLE + "\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «avdelingssjef DPS Kari Nord»
    private static final Pattern UNIT = Pattern.compile("^(?:\\p{Lu}{2,6}\\s+)+");
    private static final Pattern WHOLE =
            Pattern.compile("^" + ROLE + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLED = Pattern.compile(
            "^\\p{Lu}\\p{Ll}+(?:\\s[\\p{L}-]+)?[\\s-](?:medlem(?:mer)?|representant(?:er)?|observatør(?:er)?|leder|leiar)\\s(?=\\p{Lu})");

    // «Kari Nord Storvik kommune», «Kari Nord Helse Nord RHF»
    private static final Pattern PLACE_AFTER = Pattern.compile(
            "\\s+(?:(?:\\p{Lu}[\\p{L}.-]*\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3})?(?:(?:fylkes)?kommune|(?:universitets)?(?:sykehus|sjukehus)|hospital|legevakt|sykehjem|sjukeheim|helsehus|helseforetak|helseføretak|HF|RHF|[\\p{L}-]*(?:klinikk(?:en)?|avdeling(?:en|a)?))(?![\\p{L}])"
                    + "|(?:Helse|Universitetet|NAV|Nav|KS|Statsforvalteren|Sykehuset|Sjukehuset)\\s).*$");
    // «Kari Nord HF», «Kari Nord (til 15.30) HF», «Kari Nord H»
    private static final Pattern SHORT_AFTER = Pattern.compile(
            "(?<=\\p{Ll})\\s+(?:\\([^()]*\\)\\s+)?(?:\\p{Lu}{2,5}|[HVR]|Ap|Sp|Fr[pP]|Kr[fF]|Sv|Mdg|Tp|Pp|Uavh\\.?|Høyre|Venstre|Rødt|Raudt)$");
    private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}-]+)\\s+\\p{Ll}");
    private static final Set<String> LINKS = Set.of("som", "fra", "frå");
    // «Kari Nord rådgiver», «Kari Nord Styreleder»: a short role with a capital may be a surname
    private static final Pattern WORD_AFTER = Pattern.compile("\\s+(\\p{Ll}[\\p{L}-]+|\\p{Lu}\\p{Ll}{7,}(?=$|\\s))");

    private Roles() {}

    /** Where a name ends before a role or a place that no comma divides from it; -1 where there is neither. */
    static int afterName(Passage words) {
        var small = words.matcher(WORD_AFTER);
        while (small.find()) {
            if ((is(words.group(small, 1)) || LINKS.contains(small.group(1)))
                    && Names.isName(Parentheses.without(words.sub(0, small.start())))) {
                return small.start();
            }
        }
        var shortened = words.matcher(SHORT_AFTER);
        if (shortened.find() && isNamed(words.sub(0, shortened.start()))) {
            return shortened.start();
        }
        var place = words.matcher(PLACE_AFTER);
        for (var from = 0; place.find(from); from = place.start() + 1) {
            if (isNamed(words.sub(0, place.start()))) {
                return place.start();
            }
        }
        return -1;
    }

    private static boolean isNamed(Passage words) {
        return Names.isName(words) || before(words) > 0;
    }

    /** Whether the words are a role and nothing else. */
    static boolean is(Passage words) {
        return words.has(WHOLE);
    }

    /** Where the name begins after a role; -1 where there is none. */
    static int before(Passage words) {
        var role = words.matcher(ROLE_BEFORE);
        if (!role.find()) {
            return -1;
        }
        var unit = words.sub(role.end()).matcher(UNIT);
        if (unit.find() && Names.isName(words.sub(role.end() + unit.end()))) {
            return role.end() + unit.end();
        }
        return Names.isName(words.sub(role.end())) ? role.end() : -1;
    }

    /** The words without a role before the name. */
    static Passage without(Passage words) {
        var role = before(words);
        if (role < 0 && Names.parts(words).size() > 1) {
            role = before(Names.parts(words).getFirst()); // «rådgiver Kari Nord og Ola Moen»
        }
        return role > 0 ? words.sub(role).strip() : words;
    }

    /** The name of one person without the role before it, however the role is put. */
    static Passage nameAlone(Passage words) {
        var role = before(words);
        var last = role > 0 ? role : beforeLast(words, true);
        return last > 0 ? words.sub(last).strip() : words;
    }

    /** Whether a role stands first, as in «Kommunalsjef helse Kari Nord». */
    static boolean beginsWith(Passage words) {
        var first = words.matcher(FIRST_WORD);
        return first.find() && is(words.group(first, 1));
    }

    // «direktør for økonomi Kari Nord», «Avtroppende medlem Kari Nord»: the name stands last
    static int beforeLast(Passage words, boolean first) {
        if (words.isBlank()
                || !Character.isLowerCase(words.charAt(0)) && !(first && words.has(TITLED)) && !beginsWith(words)) {
            return -1;
        }
        for (var at = words.toString().indexOf(' ');
                at >= 0;
                at = words.toString().indexOf(' ', at + 1)) {
            var unit = words.sub(at + 1).matcher(UNIT);
            var name = unit.find() ? at + unit.end() : at;
            if (Names.isName(words.sub(name + 1))) {
                return name;
            }
        }
        return -1;
    }
}
