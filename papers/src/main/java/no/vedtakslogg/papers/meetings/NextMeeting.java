package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.YearlessDay;

/** The case «Neste møte», and the day told below its title: «Torsdag 27. november kl. 9, Sandvoll». */
final class NextMeeting {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:tid(?:spunkt)?|dato|tid og sted|tid og stad|stad og tid|sted og tid) for )?neste \\p{L}*møte(?: i \\p{L}+)?[.:]?$");

    private NextMeeting() {}

    static boolean isTitle(Passage title) {
        return title.strip().has(TITLE);
    }

    /** The first words that name a day. */
    static Optional<Passage> in(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .filter(words -> Days.first(words).isPresent()
                        || YearlessDay.first(words).isPresent())
                .findFirst();
    }
}
