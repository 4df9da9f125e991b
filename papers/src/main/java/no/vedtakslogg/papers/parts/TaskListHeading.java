package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/** The line above a list of what is to be done with the decisions of all cases: «Aksjonsliste pr. 12.3.», «Hvem gjør hva». */
final class TaskListHeading {
    private static final Pattern MARKED = Pattern.compile("^(?:[-–•*]|\\(?\\p{L}\\))\\s");

    private TaskListHeading() {}

    static boolean is(Line line) {
        return (line.afterGap() || line.standsOut())
                && !line.words().strip().has(MARKED)
                && Headings.of(line)
                        .filter(titled -> titled.heading() == Heading.FOLLOW_UP
                                && titled.rest().isBlank())
                        .isPresent();
    }
}
