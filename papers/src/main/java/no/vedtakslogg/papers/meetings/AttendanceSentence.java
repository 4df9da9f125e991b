package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;

/** A sentence that tells who met or not: «Kari Nord hadde meldt forfall.», «Kari Nord og Ola Moen deltok som sekretærer.» */
record AttendanceSentence(Label label, Passage said, List<NamedPerson> people) {
    private static final Pattern WAS_ABSENT = Pattern.compile(
            "(?iu)\\s+(?:hadde\\s+(?:meldt?\\s+)?|har\\s+meldt\\s+|meldte?\\s+|var\\s+)(?:\\p{L}*forfall|fraværende|fråverande|forhindret|forhindra|sykmeldt|sjukmeld|borte|permisjon(?!\\s+(?:fra|frå|under|i|ved|til|på|etter)\\b))\\b|\\s+møtte\\s+ikk?j?e\\b|\\s+var\\s+ikk?j?e\\s+(?:til ?stede|til ?stades|med)\\b|\\s+kunne\\s+ikk?j?e\\s+(?:møte|delta|komme|kome)\\b"
                    + "|\\s+(?:hadde|har)\\s+(?:gitt|gjeve|sendt)\\s+(?:beskjed|melding)\\s+om\\s+(?:forfall\\b|at\\s+(?:han|hun|ho|de|dei)\\s+(?:ikk?j?e|var)\\b)");
    private static final Pattern TOOK_PART = Pattern.compile(
            "(?iu)(?<!\\bfor (?:henne|ham|han|ho)|\\b(?:hennes|hans|hennar) (?:sted|stad))\\s+(?:deltok|møtte|var med|var også til ?stede|var til ?stede|var til ?stades)\\b(?!\\s+(?:ikk?j?e|for|som vara|vara)\\b)");

    // «Fra brukerutvalget hadde Kari Nord meldt forfall», «Forfall var meldt fra Kari Nord»: the names stand behind
    private static final Pattern ABSENT_LAST = Pattern.compile(
            "(?iu)(?:^|\\.\\s+)(?<said>(?:fra|frå)\\s[^.,:]{3,60}?\\s(?:hadde|har|meldte)\\s|(?:det\\s(?:er|var)\\s)?(?:meldt\\s(?:om\\s)?(?:forfall|fravær|fråvær|avbud)|(?:forfall|fravær|fråvær|avbud)(?:\\s(?:(?:er|var|ble|vart)\\s)?meldt)?)\\s(?:fra|frå|av|for)\\s)"
                    + "(?<who>(?-i:\\p{Lu}).*?)(?:\\s(?:meldt\\s)?(?:om\\s)?(?:forfall|fravær|fråvær|avbud))?$");
    private static final Pattern ABSENT = Pattern.compile("(?iu)\\b(?:forfall|fravær|fråvær|avbud)\\b");

    // «Møtet ble ledet av Kari Nord, og til stede var Ola Moen»: whoever led it met too
    private static final Pattern MET_LAST = Pattern.compile(
            "(?iu)^(?:møtet (?:ble|blei|vart) (?:ledet|leda|leia|leidd) av (?<led>[^.]{4,60}?),? og )?(?:i møtet )?(?<said>(?:til ?stede?|til ?stades) (?:i møtet |på møtet )?(?:var|er) )(?<who>(?-i:\\p{Lu}).*)$");

    // «Kari Nord (vara Ola Moen møtte)» tells of both in a list
    private static final Pattern OPEN = Pattern.compile("\\([^()]*$");

    // «Kari Nord (Ap) - vara Ola Moen møtte» does too
    private static final Pattern DEPUTY_LAST =
            Pattern.compile("(?iu)(?:\\s[-–]|[,;/])\\s+(?:møtende |møtande )?vara\\p{L}*:?\\s+(?-i:\\p{Lu})[^,;]*$");
    // «Kari Nord for Ola Moen, som hadde meldt forfall» tells within a list of the last alone
    private static final Pattern RELATIVE = Pattern.compile("(?iu),\\s+som$");
    private static final Pattern ROLE_LAST = Pattern.compile(
            "(?iu)^\\p{L}{4,}(?:representanten|lederen|leiaren|legen|legane|sjefen|direktøren|ombudet|ombodet)$|^(?:\\p{L}+(?:s|ets|nes|enes)|vår|vårt)\\s(?:\\p{L}+\\s){0,2}\\p{L}*(?:representant|leder|leiar|medlem|sjef|direktør|observatør|koordinator)$");

    // «Storvik var representert ved Kari Nord, Søre Dal ved Ola Moen»
    private static final Pattern REPRESENTED = Pattern.compile(
            "(?iu)\\s(?<said>(?:var|er|blei?|vart) representert (?:ved|med|av)|stilte med)\\s(?<who>\\p{L}.*)$");
    private static final Pattern NEXT_REPRESENTED =
            Pattern.compile("(?:,| og)\\s(?:og\\s)?\\p{Lu}[\\p{L} -]{2,60}?\\s(?:ved|med)\\s(?=\\p{L})");
    private static final Pattern LED = Pattern.compile(
            "(?iu)^(?<said>møtet (?:blei?|vart) (?:ledet|ledd|leda|leia|leidd) av)\\s(?<who>\\p{L}[^.]{3,80})$");

    private static final Pattern LEADS = Pattern.compile(
            "(?iu)^(?<who>\\p{L}[\\p{L} .-]{1,60}?)\\s(?<said>(?:ledet|leda|leia|leidde)\\s\\p{L}*møtet)\\.?$");

    /** Whether a sentence tells who led the meeting: «Kari ledet møtet». */
    static boolean tellsWhoLed(Passage words) {
        return words.has(LEADS);
    }

    static Optional<AttendanceSentence> of(Passage words) {
        return of(words, WAS_ABSENT, Label.ABSENT)
                .or(() -> absentLast(words))
                .or(() -> represented(words))
                .or(() -> named(words, LEADS))
                .or(() -> named(words, LED))
                .or(() -> metLast(words))
                .or(() -> of(words, TOOK_PART, Label.OTHERS));
    }

    private static Optional<AttendanceSentence> absentLast(Passage words) {
        var whole = ListedPeople.withoutStop(words);
        var said = whole.matcher(ABSENT_LAST);
        if (!said.find() || !whole.sub(said.start()).has(ABSENT)) {
            return Optional.empty();
        }
        return told(Label.ABSENT, whole.group(said, "said"), List.of(whole.group(said, "who")));
    }

    private static Optional<AttendanceSentence> represented(Passage words) {
        var whole = ListedPeople.withoutStop(words);
        var said = whole.matcher(REPRESENTED);
        return said.find()
                ? told(
                        Label.PRESENT,
                        whole.group(said, "said"),
                        whole.group(said, "who").split(NEXT_REPRESENTED))
                : Optional.empty();
    }

    private static Optional<AttendanceSentence> named(Passage words, Pattern pattern) {
        var whole = ListedPeople.withoutStop(words);
        var said = whole.matcher(pattern);
        return said.find()
                ? told(Label.PRESENT, whole.group(said, "said"), List.of(whole.group(said, "who")))
                : Optional.empty();
    }

    private static Optional<AttendanceSentence> told(Label label, Passage said, List<Passage> named) {
        var people = named.stream()
                .flatMap(names -> People.named(names, false).stream())
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new AttendanceSentence(label, said, people));
    }

    private static Optional<AttendanceSentence> metLast(Passage words) {
        var whole = ListedPeople.withoutStop(words);
        var said = whole.matcher(MET_LAST);
        return said.find()
                ? told(
                        Label.PRESENT,
                        whole.group(said, "said"),
                        Stream.of("led", "who")
                                .filter(group -> said.group(group) != null)
                                .map(group -> whole.group(said, group))
                                .toList())
                : Optional.empty();
    }

    private static Optional<AttendanceSentence> of(Passage words, Pattern pattern, Label label) {
        var said = words.matcher(pattern);
        if (!said.find()
                || said.start() == 0
                || words.sub(0, said.start()).has(OPEN)
                || words.sub(0, said.start()).has(RELATIVE)
                || words.sub(0, said.start()).has(DEPUTY_LAST)) {
            return Optional.empty();
        }
        var named = words.sub(0, said.start());
        var people = People.named(named, false);
        return people.isEmpty()
                        || People.named(NameList.first(named), false).isEmpty() && !isRoleFirst(Names.parts(named))
                ? Optional.empty()
                : Optional.of(new AttendanceSentence(
                        label, words.sub(said.start(), said.end()).strip(), people));
    }

    // «Kommunens representant, Kari Nord, hadde permisjon»
    private static boolean isRoleFirst(List<Passage> parts) {
        return parts.size() == 2
                && parts.getFirst().has(ROLE_LAST)
                && !People.named(parts.getLast(), false).isEmpty();
    }
}
