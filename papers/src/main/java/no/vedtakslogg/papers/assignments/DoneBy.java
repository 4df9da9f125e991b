package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** «Rapporten sendes til kommunene av sekretariatet»: the one behind «av» does what the passive tells, and so does the one in whom it is «fulgt opp i». */
final class DoneBy implements Rule {
    private static final Set<String> APPOINTED = Lexicon.words("""
            oppnevnes oppnevnast utnevnes utnemnast oppnemnast nemnast utpekes velges veljast ivaretas ivaretakast behandles behandlast handsamast
            """);

    /** Behind these begins what only tells when or of what: «trykkes når teksten er godkjent av rådet». */
    private static final Set<String> DEPENDENT = Lexicon.words("når dersom hvis viss at fordi");

    /** «på vegne av kommunene», «ved hjelp av AU», «som leder av AU»: whom it is done for or with, or what somebody is. */
    private static final Set<String> OF_OTHERS = Lexicon.words(
            "vegne hjelp grunn løpet bruk form del resten noen alle leder leiar nestleder nestleiar medlem medlemmer medlemmar bestående beståande består");

    /** «…, og resultatet oppsummeres av AU»: a clause of its own behind another. */
    static boolean isClause(Words words, Draft draft) {
        return words.is(draft.start() - 1, ",")
                && words.is(draft.start(), "og")
                && !words.is(draft.start() + 1, "at", "som", "å");
    }

    private static int begin(Words words, int verb) {
        int start = verb;
        while (start > words.from() && !words.is(start - 1, ",", ":", ")", ".")) {
            start--;
        }
        return start;
    }

    /** Whoever is named, «av Kari Nes», and one more person beside those who met: «av Kari og Per». */
    private static Assignees.@Nullable Row whoever(Words words, int place, Assignees assignees) {
        var named = UnknownPersons.named(words, place, assignees);
        if (named.end() == place) {
            return null;
        }
        var more = words.is(named.end(), "og") && assignees.arePersons(named)
                ? UnknownPersons.one(words, named.end() + 1)
                : named;
        return more.end() > named.end()
                ? new Assignees.Row(
                        Stream.concat(named.assignees().stream(), more.assignees().stream())
                                .toList(),
                        more.end())
                : named;
    }

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean there = words.is(place, "i", "hos") && words.is(place - 1, "opp", "videre", "vidare");
        if (!words.is(place, "av") && !there || words.is(place - 1, OF_OTHERS)) {
            return null;
        }
        int verb = place - 1;
        while (words.inside(verb)
                && !words.is(verb, ",")
                && !words.is(verb, DEPENDENT)
                && !WorkStems.isForm(words.text(verb))
                && !(words.is(verb, "blir", "vert", "bli", "verte") && WorkStems.isParticiple(words, verb + 1))) {
            verb--;
        }
        if (words.is(verb, "signeres", "underskrives")
                && words.text(words.from()).startsWith("protokoll")) {
            return null;
        }
        if (words.is(verb, APPOINTED) && !Pressing.standsBehind(words, verb)) {
            return null; // who appoints, chooses, looks after and deals with cases is told as a rule
        }
        if (words.is(verb, "ledes", "leiast") && assignees.endsAt(words, verb)) {
            return null; // who leads a group is told, who leads work is ordered to
        }
        var row = words.inside(verb) && !words.is(verb, ",") && !words.is(verb, DEPENDENT)
                ? whoever(words, place + 1, assignees)
                : null;
        if (row == null) {
            return null;
        }
        int start = begin(words, verb);
        if (start == verb && words.is(verb - 1, ",")) {
            start = begin(words, verb - 1); // «Oversikt over saker som venter, lages av AU»
        }
        int task = words.past(start, "og");
        return new Draft(Effect.UNDERTAKES, start, verb, verb + 1, row.assignees(), task, words.to(), 0.65);
    }
}
