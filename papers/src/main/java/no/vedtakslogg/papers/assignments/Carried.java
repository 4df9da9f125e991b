package no.vedtakslogg.papers.assignments;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.TimeKind;

/** «Det lages en felles rutine. Kari og Per skriver utkastet»: what is planned for nobody is carried out by those told of right behind it. */
final class Carried {
    private static final Pattern PASSIVE = Pattern.compile("(?iU)\\p{L}{2,}(?:es|ast)|tas|gis|blir|vert");

    /** What is spoken of again: «han», «dette», «utkastet», «evalueringen». */
    private static final Pattern AGAIN =
            Pattern.compile("(?iU)^\\S+\\s+(?:han|ho|hun|den|det|dette|de|dei|dem|\\p{L}{4,}(?:en|et|a|ene|ane))\\b");

    private static final Set<TimeKind> UNDATED = EnumSet.of(TimeKind.CONDITION, TimeKind.VAGUE, TimeKind.NONE);

    private static final int STEM = 5;

    private Carried() {}

    static boolean isOutBy(Assignment planned, Assignment done, Words sentence) {
        var text = sentence.text();
        var verb = planned.verb().in(text);
        var passive = planned.effect() == Effect.UNDERTAKES
                && planned.responsible().isEmpty()
                && PASSIVE.matcher(verb).matches();
        var named = done.effect() == Effect.UNDERTAKES
                && !done.responsible().isEmpty()
                && done.task().start() == done.verb().start();
        if (!passive || !named) {
            return false;
        }
        var task = done.task().in(text);
        var own = planned.deadline() != null
                && !UNDATED.contains(planned.deadline().kind());
        return own ? namesAgain(verb, task) : AGAIN.matcher(task).find();
    }

    /** The «evalueringen» of what «evalueres». */
    private static boolean namesAgain(String verb, String task) {
        return verb.length() > STEM
                && Pattern.compile("(?iU)^\\S+\\s+" + Pattern.quote(verb.substring(0, STEM)))
                        .matcher(task)
                        .find();
    }
}
