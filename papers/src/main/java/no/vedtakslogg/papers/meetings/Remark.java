package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a cell, a column or a parenthesis beside a name says of how somebody met: «Forfall», «Deltok på Teams», «Vara for
 * Kari Nord», «Forfall, vara Ola Moen møtte».
 *
 * @param metFor whose place the person took
 * @param substitute who took the person's place
 */
record Remark(
        boolean absent,
        boolean video,
        @Nullable Passage metFor,
        @Nullable Passage substitute) {
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)^(?:(?:hadde |har )?(?:meldt?e?\\s+)?(?:forfall|fr[aå]fall|avbud)|fravær(?:ende)?|fråvær(?:ande)?"
                    + "|ikk?j?e (?:møtt|til ?stede?|til ?stades)|(?:møtte|deltok) ikk?j?e|forhindr[ea]t?|sjukmeldt?|sykmeldt|permisjon)(?![\\p{L}])");
    // «forfall til sak 12/24» is no absence from the meeting
    private static final Pattern FROM_A_CASE =
            Pattern.compile("(?iu)\\bsak(?:ene|er)?\\s+\\d|\\bkl\\b|\\bfr[aå]\\s+\\d");
    private static final Pattern MET_FOR = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:(?:møtende )?vara(?:medlem|representant)?|stedfortreder|vikar|møtte?|møter|møtande|deltok|i stedet|i staden)\\s+for\\s+(?=\\p{Lu}|\\p{L}+ \\p{Lu})"
                    + "|(?<![\\p{L}])(?:erstatter|erstattar|pva\\.?|på vegner? av|(?:^|(?<=,\\s))for(?!\\s+(?:henne|ham|han|ho|vedkommende)\\b))\\s+(?=\\p{Lu}|\\p{L}+ \\p{Lu})");
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:(?:møtende |møtande |møtt )?vara(?:medlem|representant)?(?: møtte)?|erstatt[ae]t? av|stedfortreder|for (?:henne|ham|han|ho|vedkommende) (?:møtte|møter|deltok)|i (?:hennes|hans|hennar) (?:sted|stad) (?:møtte|møter|deltok)):?\\s+(?=(?-i:\\p{Lu}))");
    private static final Pattern MET_INSTEAD = Pattern.compile(
            "^(.{4,50}?)\\s+(?iu:møtte?|møter|deltok|til stede)(?:\\s+(?iu:som\\s+vara|for|i stedet|i staden)\\b.*)?\\.?$");
    private static final Pattern IN_PARENTHESIS = Pattern.compile("^\\([^()]+\\)$");
    // «Storvik – Ola Moen møtte», «Kari Nord: forfall»
    private static final Pattern DASH = Pattern.compile("\\s[-–]\\s|(?<=[\\p{L})]):\\s");
    private static final Pattern ONLY_VIDEO = Pattern.compile(
            "(?iu)^(?:deltok |møtte |var med )?(?:(?:via|på|over) )?(?:teams|video|skjerm|nett|digitalt?)$");
    private static final Pattern NOT = Pattern.compile("(?iu)\\bikk?j?e\\b");

    static Remark of(Passage words) {
        var said = bare(words.strip());
        var metFor = after(said, MET_FOR);
        return new Remark(
                said.has(ABSENT) && !said.has(FROM_A_CASE),
                People.onVideo(said),
                metFor.orElse(null),
                metFor.isPresent() ? null : substitute(said).orElse(null));
    }

    // «(for Kari Nord)» in a column of its own
    private static Passage bare(Passage words) {
        return words.has(IN_PARENTHESIS) ? words.sub(1, words.length() - 1).strip() : words;
    }

    /** Where the dash stands that «Kari Nord, Storvik – forfall» has before the last words; -1 where they tell no absence. */
    static int absentBehindDash(Passage words) {
        var dash = words.matcher(DASH);
        while (dash.find()) {
            if (of(words.sub(dash.end())).absent()) {
                return dash.start();
            }
        }
        return -1;
    }

    /** Where the dash stands that «Kari Nord (Storvik) – på Teams» has before the last words; -1 where they tell no video. */
    static int videoBehindDash(Passage words) {
        var dash = words.matcher(DASH);
        return dash.find() && words.sub(dash.end()).has(ONLY_VIDEO) ? dash.start() : -1;
    }

    /** Whether it says something of how the person met. */
    boolean tells() {
        return absent || video || metFor != null || substitute != null;
    }

    private static Optional<Passage> substitute(Passage said) {
        return after(said, SUBSTITUTE).filter(name -> !said.has(NOT)).or(() -> {
            var parts = Names.parts(said);
            var last = parts.getLast().split(DASH).getLast();
            var instead = last.matcher(MET_INSTEAD);
            return instead.find() ? Optional.of(last.group(instead, 1)).filter(Names::isName) : Optional.empty();
        });
    }

    // the name that follows, without a role before it and without what stands after it
    private static Optional<Passage> after(Passage said, Pattern pattern) {
        var found = said.matcher(pattern);
        if (!found.find()) {
            return Optional.empty();
        }
        var rest = said.sub(found.end()).strip();
        var instead = rest.matcher(MET_INSTEAD);
        var named = instead.find() ? rest.group(instead, 1) : ListedPeople.withoutStop(rest);
        return People.named(Parentheses.without(named), false).stream()
                .findFirst()
                .map(person -> person.name);
    }
}
