package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads who is named in a cell or a line: one person with an affiliation, or several beside each other. */
final class People {
    private static final Pattern VIDEO = Pattern.compile(
            "(?iu)\\(?\\s*(?:via |på |over )?\\b(?:teams|video(?:konferanse|møte)?|digitalt|skype|zoom|på nett|(?:per|pr\\.?|på) telefon)\\b\\s*\\)?");
    private static final Pattern FOR = Pattern.compile(
            "(?iu)[\\s,(]+(?:møtte for|møter for|møtt for|møtande for|vara for|varamedlem for|vararepresentant for|stedfortreder for|vikar for|i stedet for|i staden for|erstatter|pva\\.?|på vegner? av|for)\\s+(?=\\p{Lu}|kommune)");
    private static final Pattern UNCLOSED = Pattern.compile("\\s*\\(([^()]*)$");
    private static final Pattern DASH_LAST = Pattern.compile("\\s+[-–]$");
    // «Kari Nord, møtende vara: Ola Moen», «Kari Nord, vara Ola Moen møtte»
    private static final Pattern INSTEAD = Pattern.compile(
            "(?iu)^(?:(?:møtende|møtande|møtt) vara\\p{L}*|vara\\p{L}*(?= *:)|vara\\p{L}*(?=.* møtte$)|erstatt[ae]t? av)[ :]+(?=(?-i:\\p{Lu}))");
    private static final Pattern ROLE_DASH = Pattern.compile("\\s+[-–]\\s+|[-–](?=\\s|\\d|\\p{Ll})\\s*|:\\s+");
    private static final Pattern SENDS_SOMEBODY = Pattern.compile(
            "^(?!(?iu:\\p{L}*(?:orientering|innleiing|innledning|velkommen|velkomst|åpning|opning|presentasjon|informasjon|status|tema|foredrag|gjennomgang|godkjenning|oppsummering|pause|lunsj|avslutning)))"
                    + "(?:\\p{Lu}\\p{L}+\\s){1,3}v\\.?$");

    private static final Pattern STAR = Pattern.compile("\\s*\\(?(\\*{1,3})\\)?(?=\\s*(?:$|\\())");
    private static final Pattern FOR_FIRST = Pattern.compile("(?iu)^for\\s");

    private People() {}

    /** What counts as somebody although it does not look like a full name. */
    private enum Unlike {
        NOBODY,
        FIRST_PART,
        FIRST_NAMES
    }

    /** Who is named in words that are about people, such as a table's cell. */
    static List<NamedPerson> in(Passage words) {
        return in(words, Names.parts(words), Unlike.FIRST_PART);
    }

    /** Who is named in words that may be about something else: only what looks like names. */
    static List<NamedPerson> named(Passage words, boolean dashed) {
        return named(words, dashed, false);
    }

    /** Who is named in words of a list whose other lines may name people by first names only. */
    static List<NamedPerson> named(Passage words, boolean dashed, boolean firstNames) {
        var parts = NameList.dashed(words, dashed).orElseGet(() -> Names.parts(words));
        return speaksOfPeople(parts)
                ? in(words, parts, firstNames || NameList.areFirstNames(parts) ? Unlike.FIRST_NAMES : Unlike.NOBODY)
                : List.of();
    }

    // «Brukerutvalget v/Kari Nord» and «Politiet v/Kari Nord» do, «Ord for dagen v/Kari Nord» does not
    private static boolean speaksOfPeople(List<Passage> parts) {
        return parts.isEmpty()
                || !parts.getFirst().toString().matches("(?iu).*\\s(?:v|ved)\\.?")
                || sendsSomebody(parts.getFirst())
                || !Names.isPerson(parts.getFirst());
    }

    static boolean sendsSomebody(Passage before) {
        return before.has(SENDS_SOMEBODY);
    }

    private static List<NamedPerson> in(Passage words, List<Passage> parts, Unlike unlike) {
        var people = new ArrayList<NamedPerson>();
        for (var part : parts) {
            read(part, people, words, unlike);
        }
        // «A og B på sak 47/24»: both met for that case
        for (var i = people.size() - 2; i >= 0; i--) {
            var between = between(words, people.get(i), people.get(i + 1));
            if (people.get(i).cases.isEmpty() && between.matches("(?s)\\s*og\\s*")) {
                people.get(i).cases.addAll(people.get(i + 1).cases);
            }
        }
        return people;
    }

    private static String between(Passage words, NamedPerson a, NamedPerson b) {
        var text = words.toString();
        var from = text.indexOf(a.name.toString()) + a.name.length();
        var to = text.indexOf(b.name.toString(), from);
        return to < from ? "" : text.substring(from, to);
    }

    private static void read(Passage marked, List<NamedPerson> people, Passage all, Unlike unlike) {
        var star = marked.matcher(STAR);
        var starred = star.find() && star.start() > 0;
        var part = starred ? without(marked, star) : marked;
        if (!people.isEmpty() && part.has(FOR_FIRST) && Remark.of(part).metFor() != null) {
            people.getLast().metFor = Remark.of(part).metFor();
            return;
        }
        var onCases = OnCases.of(part);
        var cases = onCases.cases();
        var left = onCases.words();
        Passage metFor = null;
        var video = left.has(VIDEO);
        var stands = left.matcher(FOR);
        if (stands.find()
                && (standsForSomebody(stands.group(), somebody(left, stands))
                        || unlike == Unlike.FIRST_NAMES && NameList.isFirstName(somebody(left, stands)))) {
            metFor = Roles.without(somebody(left, stands));
            left = withoutDash(left.sub(0, stands.start()).strip());
        }
        var affiliation = Parentheses.in(left);
        var unclosed = left.matcher(UNCLOSED);
        if (unclosed.find() && unclosed.start() > 0) {
            affiliation = unclosed.end(1) > unclosed.start(1) ? left.group(unclosed, 1) : null;
            left = left.sub(0, unclosed.start()).strip();
        }
        var remark = affiliation == null ? null : Remark.of(affiliation);
        var absent = remark != null && remark.absent();
        affiliation = absent ? null : affiliation;
        left = Parentheses.without(Parentheses.without(left));
        var substitute = remark == null ? null : remark.substitute();
        var end = Roles.afterName(left);
        if (end > 0) {
            affiliation = affiliation == null ? left.sub(end).strip() : affiliation;
            left = left.sub(0, end).strip();
        }
        var role = Roles.before(left);
        if (role > 0) {
            affiliation = affiliation == null ? left.sub(0, role).strip() : affiliation;
            left = left.sub(role).strip();
        }
        var last = Roles.beforeLast(left, people.isEmpty() && unlike != Unlike.FIRST_PART);
        if (last > 0) {
            affiliation = affiliation == null ? left.sub(0, last).strip() : affiliation;
            left = left.sub(last).strip();
        }
        var dash = left.matcher(ROLE_DASH);
        if (dash.find() && Names.isName(left.sub(0, dash.start())) && !isHyphen(dash, left)) {
            affiliation = affiliation == null ? left.sub(dash.end()).strip() : affiliation;
            left = left.sub(0, dash.start()).strip();
        }
        if (!people.isEmpty() && part.has(INSTEAD)) {
            people.getLast().substitute = Remark.of(part).substitute();
        } else if (left.isBlank()) {
            if (!people.isEmpty()) {
                people.getLast().cases.addAll(cases);
            }
        } else if (Names.isName(left)
                || unlike == Unlike.FIRST_PART && people.isEmpty()
                || unlike == Unlike.FIRST_NAMES && NameList.isFirstName(left)
                || affiliation != null && Roles.is(affiliation) && NameList.isFirstName(left)) {
            var person = new NamedPerson(left);
            person.affiliation = affiliation != null && affiliation.has(VIDEO) ? null : affiliation;
            person.metFor = metFor;
            person.video = video;
            person.absent = absent;
            person.star = starred ? star.group(1) : null;
            person.cases.addAll(cases);
            people.add(person);
            if (substitute != null) {
                person.affiliation = null;
                person.substitute = substitute;
            }
        } else if (!people.isEmpty()) {
            belongsTo(people.getLast(), part, metFor, video, cases, all);
        }
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

    // «for Kari Nord, Storvik kommune» tells where she is from too
    private static Passage somebody(Passage words, Matcher stands) {
        var somebody = Parentheses.without(words.sub(stands.end()).strip());
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

    private static void belongsTo(
            NamedPerson person,
            Passage part,
            @Nullable Passage metFor,
            boolean video,
            List<Found<CaseNumber>> cases,
            Passage all) {
        person.video |= video;
        person.metFor = metFor == null ? person.metFor : metFor;
        person.cases.addAll(cases);
        if (part.has(VIDEO) && Parentheses.without(part).length() < 12) {
            return;
        }
        var affiliation = part.has(VIDEO) ? Parentheses.without(part) : part;
        person.affiliation = person.affiliation == null ? affiliation : together(person.affiliation, affiliation, all);
    }

    // with the comma or «og» that stands between them
    private static Passage together(Passage a, Passage b, Passage all) {
        return all.sub(all.indexOf(a.span().from()), all.indexOf(b.span().to()));
    }

    static boolean onVideo(Passage words) {
        return words.has(VIDEO);
    }

    static Found<String> found(Passage words) {
        return Found.words(words, Names.isName(words) ? Certainty.CERTAIN : Certainty.LIKELY);
    }
}
