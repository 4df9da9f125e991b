package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** «drøfter forslaget i egen kommune», «vurderer egen praksis», «registrerer sine stasjoner»: what somebody is to do elsewhere, and not in this meeting. */
final class Elsewhere {
    private static final Set<String> ELSEWHERE =
            Lexicon.words("egen eigen eget eige egne eigne egna sin sitt sine internt heime hjemme med");

    private static final Set<String> VERBS =
            Lexicon.words("drøfter drøftar diskuterer vurderer vurderar registrerer registrerar velger vel");

    private Elsewhere() {}

    static boolean isDone(Words words, int verb) {
        if (!words.is(verb, VERBS) || words.is(verb + 1, "at", "om")) {
            return false;
        }
        for (int at = verb + 1; words.inside(at) && !words.is(at, ",", ":"); at++) {
            if (words.is(at, ELSEWHERE)) {
                return true;
            }
        }
        return Pressing.asksBehind(words, verb);
    }
}
