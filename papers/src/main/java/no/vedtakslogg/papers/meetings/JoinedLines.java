package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** The lines of a head, where a sentence that goes on in the next line is one with it. */
final class JoinedLines {
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}");
    private static final Pattern ENDED = Pattern.compile("(?<!\\bkl)[.:;?!]$");
    private static final Pattern OPEN = Pattern.compile(",$");
    // «Vi kallar inn til møte i», «Protokoll fra Partnerskapsmøtet i» stands above the name of the body
    private static final Pattern MEETING_IN = Pattern.compile("(?iu)\\b\\p{L}*møtet?\\si$");
    private static final Pattern CLOCK = Pattern.compile("(?iu)\\bkl\\.?$");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}*(?:\\s\\S+){5}");
    private static final Pattern LAST = Pattern.compile("^[\\p{Lu}\\d].{2,70}\\.$");
    private static final int FULL = 70;
    private static final int SHORTEST = 50;

    private JoinedLines() {}

    static List<Passage> of(List<Line> lines) {
        var joined = new ArrayList<Passage>();
        for (var line : lines) {
            if (!joined.isEmpty()
                    && (joined.getLast().has(MEETING_IN)
                            || !line.afterGap() && goesOn(joined.getLast(), line.words()))) {
                joined.set(joined.size() - 1, joined.getLast().then(line.words()));
            } else {
                joined.add(line.words());
            }
        }
        return joined;
    }

    /** The lines that stand above the cases of a part. */
    static Stream<Passage> inFront(Part part) {
        return of(part.front().stream()
                        .flatMap(block -> block instanceof Line line ? Stream.of(line) : Stream.empty())
                        .toList())
                .stream();
    }

    // «Det blir møte på Rådhuset, møterom» and below it «Nordlys.», or «kl.» and below it the hour
    private static boolean endsIn(Passage words, Passage next) {
        return words.has(CLOCK) || words.length() > FULL && words.has(SENTENCE) && next.has(LAST);
    }

    private static boolean goesOn(Passage words, Passage next) {
        return words.length() > SHORTEST
                        && !words.has(ENDED)
                        && (next.has(GOES_ON) || words.has(OPEN) || endsIn(words, next))
                || words.has(AgendaLines.UNFINISHED) && !words.has(OPEN);
    }
}
