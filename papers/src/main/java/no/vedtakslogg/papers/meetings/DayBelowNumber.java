package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;

/** The day of the meeting that a case paper is for, told below the number of its case: «Styremøte: 12.05.2026». */
final class DayBelowNumber {
    private static final Pattern MEETING = Pattern.compile("(?iu)^(?!neste)\\p{L}*møte(?:t|dato)?\\s*:\\s*(?=\\S)");
    private static final int LINES_OF_HEAD = 6;
    private static final int LONGEST = 60;

    private DayBelowNumber() {}

    static Optional<Passage> in(Part part) {
        return part.cases().stream()
                .limit(1)
                .flatMap(text -> text.blocks().stream())
                .limit(LINES_OF_HEAD)
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .filter(words -> words.length() < LONGEST)
                .flatMap(words -> day(words).stream())
                .findFirst();
    }

    private static Optional<Passage> day(Passage words) {
        var name = words.matcher(MEETING);
        return name.find()
                ? Optional.of(words.sub(name.end()))
                        .filter(value -> Days.first(value).isPresent())
                : Optional.empty();
    }
}
