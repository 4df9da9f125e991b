package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** The words of a list that name one person: the name, and what stands before and behind it. */
final class PersonWords {
    private static final Pattern FOR = Pattern.compile(
            "(?iu)[\\s,(]+(?:møtte for|møter for|møtt for|møtande for|vara for|varamedlem for|vararepresentant for|stedfortreder for|vikar for|i stedet for|i staden for|erstatter|pva\\.?|på vegner? av|for)\\s+(?=\\p{Lu}|kommune)");
    private static final Pattern UNCLOSED = Pattern.compile("\\s*\\(([^()]*)$");
    private static final Pattern DASH_LAST = Pattern.compile("\\s+[-–]$");
    private static final Pattern DEPUTY_AFTER = Pattern.compile("(?iu)\\s[-–]\\s+((?:møtende |møtande )?vara.+)$");
    private static final Pattern ROLE_DASH = Pattern.compile("\\s+[-–]\\s+|[-–](?=\\s|\\d|\\p{Ll})\\s*|:\\s+");
    private static final Pattern STAR = Pattern.compile("\\s*\\(?(\\*{1,3})\\)?(?=\\s*(?:$|\\())");

    private final Passage name;
    private final @Nullable Passage affiliation;
    private final @Nullable Passage metFor;
    private final @Nullable Passage substitute;
    private final @Nullable String star;
    private final boolean video;
    private final boolean absent;
    private final List<Found<CaseNumber>> cases;

    /** Takes words apart, of which the first of a list may begin with a title in a capital letter. */
    PersonWords(Passage words, boolean firstNames, boolean first) {
        var marked = words.matcher(STAR);
        var starred = marked.find() && marked.start() > 0;
        star = starred ? marked.group(1) : null;
        var part = starred ? without(words, marked) : words;
        var onCases = OnCases.of(part);
        cases = onCases.cases();
        var left = onCases.words();
        Passage stood = null;
        video = People.onVideo(left);
        var stands = left.matcher(FOR);
        if (stands.find()
                && (standsForSomebody(stands.group(), somebody(left, stands))
                        || firstNames && NameList.isFirstName(somebody(left, stands)))) {
            stood = Roles.without(somebody(left, stands));
            var closed = closing(left, stands);
            var behind = closed < 0 ? left.none() : left.sub(closed + 1);
            left = withoutDash(left.sub(0, stands.start()).strip());
            left = behind.isBlank() ? left : left.then(behind.strip());
        }
        var online = Remark.videoBehindDash(left);
        left = online > 0 ? left.sub(0, online).strip() : left;
        var affiliation = Parentheses.in(left);
        var unclosed = left.matcher(UNCLOSED);
        if (unclosed.find() && unclosed.start() > 0) {
            affiliation = unclosed.end(1) > unclosed.start(1) ? left.group(unclosed, 1) : null;
            left = left.sub(0, unclosed.start()).strip();
        }
        var remark = affiliation == null ? null : Remark.of(affiliation);
        var dashed = Remark.absentBehindDash(left);
        absent = dashed > 0 || remark != null && remark.absent();
        affiliation = remark != null && remark.absent() ? null : affiliation;
        left = dashed > 0 ? left.sub(0, dashed).strip() : left;
        left = Parentheses.without(Parentheses.without(left));
        substitute = remark == null || remark.substitute() == null ? afterDash(words) : remark.substitute();
        var end = Roles.afterName(left);
        if (end > 0) {
            affiliation = affiliation == null ? left.sub(end).strip() : affiliation;
            left = Parentheses.without(left.sub(0, end).strip()); // «Kari Nord (Ap) fra kommunen»
        }
        var role = Roles.before(left);
        if (role > 0) {
            affiliation = affiliation == null ? left.sub(0, role).strip() : affiliation;
            left = left.sub(role).strip();
        }
        var last = Roles.beforeLast(left, first);
        if (last > 0) {
            affiliation = affiliation == null ? left.sub(0, last).strip() : affiliation;
            left = left.sub(last).strip();
        }
        var dash = left.matcher(ROLE_DASH);
        if (dash.find() && Names.isName(left.sub(0, dash.start())) && !isHyphen(dash, left)) {
            affiliation = affiliation == null ? left.sub(dash.end()).strip() : affiliation;
            left = left.sub(0, dash.start()).strip();
        }
        name = left;
        this.affiliation = affiliation;
        metFor = stood;
    }

    // «Kari Nord (Ap) - vara Ola Moen møtte»
    private static @Nullable Passage afterDash(Passage words) {
        var dash = words.matcher(DEPUTY_AFTER);
        return dash.find() ? Remark.of(words.group(dash, 1)).substitute() : null;
    }

    Passage name() {
        return name;
    }

    @Nullable Passage metFor() {
        return metFor;
    }

    boolean video() {
        return video;
    }

    List<Found<CaseNumber>> cases() {
        return cases;
    }

    /** Whether they name somebody by the whole name, or by the given name and a role. */
    boolean namesSomebody() {
        return Names.isName(name) || affiliation != null && Roles.is(affiliation) && NameList.isFirstName(name);
    }

    NamedPerson person() {
        var person = new NamedPerson(name);
        person.affiliation =
                substitute != null || affiliation != null && People.onVideo(affiliation) ? null : affiliation;
        person.metFor = metFor;
        person.substitute = substitute;
        person.video = video;
        person.absent = absent;
        person.star = star;
        person.cases.addAll(cases);
        return person;
    }

    private static Passage without(Passage words, Matcher star) {
        var before = words.sub(0, star.start());
        return star.end() == words.length()
                ? before
                : before.then(words.sub(star.end()).strip());
    }

    private static Passage withoutDash(Passage words) {
        var dash = words.matcher(DASH_LAST);
        return dash.find() ? words.sub(0, dash.start()) : words;
    }

    // where the bracket ends that «Ola Moen (vara for Kari Nord) – Storvik» opens; -1 where there is none
    private static int closing(Passage words, Matcher stands) {
        var text = words.toString();
        var closed = text.indexOf(')', stands.end());
        var opened = text.indexOf('(', stands.end());
        return stands.group().contains("(") && (opened < 0 || opened > closed) ? closed : -1;
    }

    // «for Kari Nord, Storvik kommune» tells where she is from too
    private static Passage somebody(Passage words, Matcher stands) {
        var closed = closing(words, stands);
        var somebody = closed < 0
                ? Parentheses.without(words.sub(stands.end()).strip())
                : words.sub(stands.end(), closed).strip();
        return Names.parts(somebody).stream().findFirst().orElse(somebody);
    }

    // «Kari Nord-rektor» tells her role, «Kari Nord-moen» is a name
    private static boolean isHyphen(Matcher dash, Passage words) {
        return dash.end() - dash.start() == 1
                && Character.isLetter(words.charAt(dash.end()))
                && !Roles.is(words.sub(dash.end()));
    }

    // «Fagråd for Helse» is a body, «vara for studentene» a seat, «møtte for Kari Nord» a deputy
    private static boolean standsForSomebody(String words, Passage somebody) {
        var named = Roles.without(Parentheses.without(somebody.strip()));
        return words.strip().replaceFirst("^[,(]\\s*", "").equalsIgnoreCase("for")
                ? Names.isName(named)
                : !named.isBlank() && Character.isUpperCase(named.charAt(0));
    }
}
