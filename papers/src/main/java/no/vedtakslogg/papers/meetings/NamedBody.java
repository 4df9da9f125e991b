package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Labels;

/** Finds the body that meets where no label names it: in a title, in a sentence or alone in its line. */
final class NamedBody {
    // «Legevaktrådet, Storvik 3. mars»: the meeting was held there
    private static final String PLACE_BETWEEN =
            "(?:(?<=rådet|utvalget|utvalet|styret|gruppa|gruppen|nemnda|råd|utvalg|utval|nettverk|forum|gruppe),\\s(?-i:\\p{Lu})[\\p{L} -]{2,30}?)?";
    private static final String DAY_AFTER = "(?:" + PLACE_BETWEEN
            + ",?\\s+(?:møte\\s+)?(?:den\\s+)?(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn)dag\\s+)?(?:den\\s+)?\\d{1,2}[.\\s].*|\\s+i møte.*|\\s+[-–]\\s+\\d.*"
            // «Referat ASU 5/2026     Helsefellesskapet Storvik»: the fifth meeting of that year
            + "|\\s+(?:nr\\.?\\s*)?\\d{1,2}/(?:20)?\\d{2}(?:\\s.*)?)?";
    // «Møte 2 i fagforum», «Møte nr. 3/26 i fagforum», «Møte fem i fagforum»
    private static final String NUMBER =
            "(?:(?:nr\\.?\\s*)?(?:\\d{1,3}(?:/\\d{2,4})?|en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti)\\s+)?";
    private static final Pattern BODY_IN_TITLE = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling|bok)|møtenotat(?:er|ar)?|utskrift av møte(?:protokoll|bok)|særutskrift|saksprotokoll|(?:møte)?agenda|saks?liste|dagsorden|(?:møte)?program|invitasjon)"
                    + "(?:(?:\\s*/\\s*|\\s+(?:med|og)\\s+)\\p{L}+)?(?:\\s+nr\\.?\\s*\\d[\\d/.-]*)?\\s*(?:[-–:]\\s*|(?:fra|frå|for|til|i|av):?\\s+|(?<=\\s))(?:\\p{L}*møte(?:t)?\\s+(?:nr\\.?\\s*\\d[\\d/.-]*\\s+)?(?:i|for|med):?\\s+|møte:?\\s+)?(?:det\\s+)?(.{2,90}?)"
                    + DAY_AFTER + "$");
    private static final Pattern BODY_BEFORE_TITLE = Pattern.compile(
            "(?iu)^([^:]{2,90}?)\\s*[-–:,]\\s*(?:\\p{L}*(?:referat|protokoll|innkalling|saks?liste|dagsorden|agenda|møtenotat(?:er|ar)?|oppsummering)|\\p{L}*møte\\s+(?:den\\s+)?\\d)\\b.*$");
    // «Referat fra dialogmøte 3.2.2026 i eldrerådet»
    private static final Pattern BODY_AFTER_DAY = Pattern.compile(
            "(?iu)^(?:møte)?(?:referat|protokoll|innkalling)\\s+(?:fra|frå|til)\\s+\\p{L}*møte[t]?\\s+(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?\\d{2,4}\\s+i\\s+(?=.*(?:råd|utval|styre|nemnd|komit|gruppe))(.{4,90})$");
    private static final Pattern MEETING_OF = Pattern.compile("(?iu)^(?:fra\\s+|frå\\s+)?\\p{L}*møtet?\\s+" + NUMBER
            + "(?:i|for|med)\\s+(?:det\\s+)?(.{2,90}?)" + DAY_AFTER + "$");

    private static final Pattern MEETING_ITSELF = Pattern.compile(
            "(?iu)^(?:(?:møte)?(?:protokoll|referat|innkalling)\\s(?:fra|frå|til)\\s)?((?:(?:partnerskaps|partnarskaps|dialog)møtet?\\s+(?:i|for|mellom)|\\p{L}{4,}møte\\s+mellom)\\s+.{2,80}?)"
                    + DAY_AFTER + "$");
    // «Fagsamling: Nettverk for velferdsteknologi»
    private static final Pattern BEHIND_MEETING =
            Pattern.compile("(?iu)^\\p{L}*(?:møte|samling)\\s*:\\s+(.{4,90}?)" + DAY_AFTER + "$");
    // «Hovedstyrets årsmøte»
    private static final Pattern MEETING_BY =
            Pattern.compile("(?iu)^(\\p{L}[\\p{L} -]{3,60}?)(?<!kalle)s\\s+(?:\\p{L}+\\s+)?\\p{L}*møte[t]?(?:\\s.*)?$");
    // «Styret kalles inn til møte»
    private static final Pattern CALLED_BODY = Pattern.compile(
            "(?iu)^(?:medlemm?[ae]ne i )?(\\p{L}[\\p{L} .-]{3,80}?)\\s+(?:(?:(?:blir|vert)\\s)?(?:inn)?kall(?:es|ast|t|a)|holder|held|har|avholder|holdt|heldt|avholdt|inviterer|arrangerer)\\s+(?:(?:med dette|herved|inn|til|alle|dere|dykk)\\s+){0,3}(?:\\p{L}+\\s+)?\\p{L}*(?:møte|samling|konferanse)\\b.*$");
    // «Eldrerådet møttes på Rådhuset 3. mars»
    private static final Pattern MET = Pattern.compile(
            "(?iu)^(\\p{L}[\\p{L} .-]{3,80}?)\\s+(?:møttes|møttest|var saml[ae]t?|samlet seg|samla seg)\\s.*\\d.*$");
    private static final Pattern CALLED_TO = Pattern.compile(
            "(?iu)\\b(?:(?:(?:inn)?kall|inviter|velkom)\\w*\\b.{0,40}|(?:blir|vert|ble|vart)\\s+(?:(?:halde|haldt|holdt|avholdt)\\s+(?:\\p{L}+\\s)?)?)\\b\\p{L}*møte\\w*\\s+(?:i|for|med)\\s+(?:det\\s+)?(.{3,80}?)(?:"
                    + DAY_AFTER + "\\.?|[.:].*)$");
    // «Her er referatet fra møtet i eldrerådet tirsdag 3. mars.», «Takk for et godt møte i eldrerådet.»
    private static final Pattern REPORTED = Pattern.compile(
            "(?iu)^(?:takk for|her (?:er|kommer|kjem|følger|følgjer)|vedlagt)\\s[^.]{0,40}?\\b\\p{L}*møtet?\\s+(?:i|for|med)\\s+(?:det\\s+)?(.{3,80}?)(?:\\s+\\p{L}{3,5}dag)?(?:"
                    + DAY_AFTER + "\\.?|[.:].*)$");
    private static final Pattern IN_MEETING =
            Pattern.compile("(?iu)^(?:for|frå|fra|i)?\\s*(\\p{L}[\\p{L}\\s.-]{2,70}?)\\s+(?:i|sitt)\\s+møte\\b.*");
    // «Styret i Storvik sykehus HF behandlet denne saken i møte 3. mars 2026»
    private static final Pattern TREATED_BY = Pattern.compile(
            "(?iu)^(\\p{L}[\\p{L}\\s.-]{2,70}?)\\s+(?:har\\s+)?(?:behandle[tr]|behandla|handsama|handsamar|drøfte[tr]|drøfta)\\s+.*\\bi\\s+(?:sitt\\s+)?\\p{L}*møtet?\\s.*\\d");
    private static final Pattern OF_PARTNERS = Pattern.compile("(?iu)^(?:partnerskaps|dialog)møte\\s+i\\s");
    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)helsefe+l+e?s+kap");
    // «Fagrådet for helsefellesskapet i Ytre Dal»
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "(?iu)^(?:\\p{L}+\\s)?\\p{L}*(?:råd|utvalg|utval|styre|gruppe?|sekretariat|forum|nemnd)(?:et|en|t|a)?\\s(?:for|i|ved)\\s");
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:\\p{Lu}\\p{Ll}+(?:ig|sk|vt|ert|nalt?|eg)\\s)?\\p{L}*(?iu:råd|utvalg|utval|styre|grupp|forum|nemnd|team)(?:et|e|en|t|a)?(?:\\s(?:for|i|ved)\\s.{3,60})?$");
    // «Det blir møte i eldrerådet 3. mars.»
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*\\s.*\\s.*\\s.*\\p{L}{3}\\.$");
    private static final Pattern YEARLY = Pattern.compile("(?iu)(?:års|lands|partnerskaps|partnarskaps|dialog)møte");
    private static final Pattern DEFINITE = Pattern.compile("et|en|a");
    // «Handlingsplan 2026 for eldrerådet», «Vedtatt av eldrerådet 3. mars 2026» below a plan's title
    private static final Pattern PLAN_OF = Pattern.compile(
            "(?iu)^(?:\\p{L}+plan(?:en)?(?:\\s+20\\d{2}\\S*)?\\s+for|vedt(?:att|eken|eke)\\s+(?:i|av))\\s+(?:det\\s+)?(.{2,90}?)(?:,?\\s+20\\d{2}.*)?"
                    + DAY_AFTER + "$");
    private static final Pattern BOARD = Pattern.compile(
            "(?iu)(?:\\p{L}+ )?\\p{L}*(?:styret?|råd(?:et)?|utvalg(?:et)?|utval(?:et)?|gruppen?|gruppa) (?:for|i|ved) ");
    // «Forsiden > Utvalg > Eldrerådet > Møter», as sites tell where a page is
    private static final Pattern WAY_TO_PAGE = Pattern.compile("\\s[>›»]\\s");
    private static final Pattern WORD_BEHIND = Pattern.compile("^\\p{L}");
    // «for Søre Dal», «Søre Dal»
    private static final Pattern GOES_ON =
            Pattern.compile("\\s(?:(?iu:for|i|ved|på)\\s.+|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})");
    private static final int SHORTEST_OWNER = 6;
    private static final int LONGEST = 90;

    private NamedBody() {}

    static Optional<Passage> inSentence(Passage words) {
        for (var pattern : List.of(
                BODY_AFTER_DAY,
                MEETING_ITSELF,
                BODY_IN_TITLE,
                BODY_BEFORE_TITLE,
                PLAN_OF,
                MEETING_OF,
                BEHIND_MEETING,
                CALLED_BODY,
                MET,
                MEETING_BY,
                CALLED_TO,
                REPORTED,
                TREATED_BY,
                IN_MEETING)) {
            var match = words.matcher(pattern);
            if (match.find() && BodyWords.name(match.group(1))) {
                var body = words.group(match, 1);
                return Optional.of(words.has(YEARLY) ? BodyWords.ofYearlyMeeting(body) : BodyWords.bare(body));
            }
        }
        return Optional.empty();
    }

    /** The words where they are the name of a body from their first to their last: «Strategisk samarbeidsutvalg». */
    static Optional<Passage> whole(Passage words) {
        return words.strip().has(WHOLE) ? alone(words.strip()) : Optional.empty();
    }

    static Optional<Passage> alone(Passage line) {
        if (line.has(WAY_TO_PAGE)) {
            return lastOnWay(line);
        }
        var words = NameList.columns(line).stream().findFirst().orElse(line);
        if (words.has(PARTNERSHIP) && !words.has(OF_PARTNERS) && !words.has(OF_ITS_OWN)
                || words.toString().contains(":")
                || words.has(SENTENCE)) {
            return Optional.empty();
        }
        return words.length() < LONGEST
                        && BodyWords.name(words)
                        && Labels.in(words).isEmpty()
                        && Labels.alone(words).isEmpty()
                ? Optional.of(BodyWords.bare(words))
                : Optional.empty();
    }

    private static Optional<Passage> lastOnWay(Passage line) {
        return line.split(WAY_TO_PAGE).reversed().stream()
                .flatMap(step -> alone(step).stream())
                .findFirst();
    }

    /** Whether nothing but capitals such as «IPR» may tell that the words name a body. */
    static boolean isOnlyShort(Passage words) {
        return words.toString().contains(" ")
                && !BodyWords.name(words.toString().toLowerCase(Locale.ROOT));
    }

    // «Storvik eldreråd» is the one that «Referat fra møte i eldrerådet» names
    private static boolean isSameBody(String indefinite, String definite) {
        return definite.length() > indefinite.length()
                && DEFINITE.matcher(definite.substring(indefinite.length())).matches()
                && definite.substring(0, indefinite.length()).equalsIgnoreCase(indefinite);
    }

    // «SSU» may stand for «Strategisk samarbeidsutvalg», «AU» does not for «Storvik regionråd»
    private static boolean mayBeShort(String letters, String name) {
        var at = -1;
        for (var letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            at = name.toLowerCase(Locale.ROOT).indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first line of a paper is the whole name of a body that a title below it names by one word. */
    static boolean isWholeName(Passage line, String word) {
        var words = line.toString();
        return alone(line).isPresent()
                && inSentence(line).isEmpty()
                && word.matches("\\S+")
                && (word.matches("\\p{Lu}{2,6}") && mayBeShort(word, words)
                        || isSameBody(words.substring(words.lastIndexOf(' ') + 1), word)
                        || isOneWordOf(words, word));
    }

    /** Whether a name begins with the word and goes on with where or for whom the body is. */
    static boolean isOneWordOf(String name, String word) {
        return name.length() > word.length()
                && name.substring(0, word.length()).equalsIgnoreCase(word)
                && GOES_ON.matcher(name.substring(word.length())).matches()
                && (word.matches("\\S+") || Character.isLowerCase(word.charAt(0)));
    }

    /** Whether a name, «styret for Storvik sykehus HF», is that of a body of the one that owns it. */
    static boolean isBodyOf(String name, String owner) {
        var board = BOARD.matcher(name);
        return board.lookingAt()
                && name.length() - board.end() >= Math.min(SHORTEST_OWNER, owner.length())
                && beginsWith(owner, name.substring(board.end()));
    }

    // «rådet for legevakten» is one of «Legevakten i Storvik og Dal»
    private static boolean beginsWith(String owner, String words) {
        return owner.regionMatches(true, 0, words, 0, words.length())
                && !WORD_BEHIND.matcher(owner.substring(words.length())).find();
    }
}
