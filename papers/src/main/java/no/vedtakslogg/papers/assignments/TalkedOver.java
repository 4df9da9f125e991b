package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** «drøfter forslaget i egen kommune», «diskuterer det med fastlegene»: what somebody is to talk over, and not in this meeting. */
final class TalkedOver {
    private static final Set<String> ELSEWHERE =
            Lexicon.words("egen eigen eget eige egne eigne egna sin sitt sine internt heime hjemme med");

    private TalkedOver() {}

    static boolean elsewhere(Words words, int verb) {
        if (!words.is(verb, "drøfter", "drøftar", "diskuterer")) {
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
