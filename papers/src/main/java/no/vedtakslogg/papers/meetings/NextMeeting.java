package no.vedtakslogg.papers.meetings;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.MeetingToCome;
import no.vedtakslogg.papers.words.YearlessDay;

/** Finds where minutes tell when the body meets next: below a case of that title, «Neste møte», and in a sentence. */
final class NextMeeting {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:tid(?:spunkt)?|dato|tid og sted|tid og stad|stad og tid|sted og tid) for )?neste "
                    + MeetingToCome.NAME + "(?:t| i \\p{L}+)?[.:]?$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(?:^|[.]\\s+|^(?:diverse|anna|annet|eventuelt|merknader?|merknadar)\\s*:\\s+)(?:(?:dato|tid(?:spunkt)?|tid og (?:sted|stad)) for )?(?:neste|det neste) "
                    + "(?:" + MeetingToCome.NAME
                    + "(?:t|dato)?\\b|(?:ordinære )?(?-i:\\p{Lu}{2,5}) (?:er|blir|vert)\\b)"
                    // «Neste ASU: 14. mai», «Kommende møter: 14. mai og 17. juni»
                    + "|^(?:(?:neste|det neste) (?:(?-i:\\p{Lu}{2,5})|\\p{L}*(?:råd|utvalg|utval|samling|forum|nettverk|gruppe))|(?:neste|kommende|komande) møter):\\s");

    // «Lederen opplyste at neste møte er torsdag 12. november», «Nytt møte: 3. mars», «Rådet møtes igjen 3. mars»
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu)(?:\\bneste " + MeetingToCome.NAME
                    + "t? (?:er|blir|vert|holdes|avholdes|haldast|blir holdt|vert halde)|^nytt \\p{L}*møte(?::| er| blir| vert| holdes| haldast)?|\\b(?:møtes|møtest) (?:igjen|att)) (?=(?:\\p{L}{3,5}dag,? )?(?:den )?\\d{1,2}\\.)");

    private NextMeeting() {}

    /** The words that may tell it, those that are surest first. */
    static Stream<Passage> in(Part part) {
        var told = part.cases().stream()
                .filter(NextMeeting::isCase)
                .flatMap(text -> text.blocks().stream())
                .flatMap(NextMeeting::words)
                .filter(words -> Days.first(words).isPresent()
                        || YearlessDay.first(words).isPresent());
        // it often stands last, below the last case
        var lines = Stream.concat(part.cases().stream().flatMap(text -> text.blocks().stream()), part.front().stream())
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .toList();
        var headed = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at - 1).strip().has(TITLE))
                .mapToObj(lines::get);
        var telling = lines.stream().filter(NextMeeting::mayTell).toList();
        return Stream.of(
                        told,
                        telling.stream().flatMap(words -> behind(words, SENTENCE)),
                        headed,
                        telling.stream().flatMap(words -> behind(words, WITHIN)))
                .flatMap(found -> found);
    }

    private static boolean isCase(CaseText text) {
        return text.title() != null && text.title().strip().has(TITLE);
    }

    // few lines have one of the words that the sentences are about, and those are found fast
    private static boolean mayTell(Passage words) {
        var small = words.toString().toLowerCase(Locale.ROOT);
        return small.contains("neste")
                || small.contains("nytt")
                || small.contains("møtes")
                || small.contains("kommende")
                || small.contains("komande");
    }

    private static Stream<Passage> behind(Passage words, Pattern told) {
        var sentence = words.matcher(told);
        return sentence.find() ? Stream.of(words.sub(sentence.end())) : Stream.empty();
    }

    private static Stream<Passage> words(Block block) {
        return switch (block) {
            case Line line -> Stream.of(line.words());
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.filled().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .map(Line::words);
        };
    }
}
