package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;

/** The line above a list of what is to be done with the decisions of all cases: «Aksjonsliste pr. 12.3.», «Hvem gjør hva». */
final class TaskListHeading {
    private static final Pattern WORK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:oppfølg|aksjon|oppgaver?\\b|oppgåver?\\b|tiltak|gjøremål|gjeremål|huskeliste|hugseliste|(?:å|skal) gj[øe]re?(?!\\p{L})|gjør (?:hva|dette)|gjer (?:kva|dette))");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{3}[.!?]$|^(?:[-–•*]|\\(?\\p{L}\\))\\s|:\\s*\\S");
    private static final int LONGEST = 60;

    private TaskListHeading() {}

    static boolean is(Line line) {
        var words = line.words().strip();
        return (line.afterGap() || line.standsOut())
                && words.length() <= LONGEST
                && words.has(WORK)
                && !words.has(SENTENCE);
    }
}
