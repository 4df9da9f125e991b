package no.vedtakslogg.papers.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** What stars and letters behind names tell of how those met, as a line of the paper says: «* = på Teams», «(T) deltok på Teams». */
record Legend(Map<String, Presence> stars) {
    private static final Pattern STAR_FIRST = Pattern.compile("^\\(?(\\*{1,3})\\)?\\s*[=:)–-]?\\s*(\\p{L}.{2,60})$");
    // «(T) = deltok på Teams»
    private static final Pattern LETTER_FIRST =
            Pattern.compile("^\\(?(\\p{Lu}{1,2})\\)?\\s*[=:–-]\\s*(\\p{L}.{2,60})$");
    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s+(?=\\(?\\p{Lu}{1,2}\\)?\\s*[=:–-])");
    private static final Pattern STAR_LAST = Pattern.compile(
            "(?iu)((?:forfall|fr[aå]fall|fravær|fråvær|ikk?j?e til ?ste?ad?e?s?|teams|video|digitalt?)[^*:.]{0,25}?)\\(?(\\*{1,3})\\)?");
    private static final Pattern ABSENT =
            Pattern.compile("(?iu)\\b(?:forfall|fr[aå]fall|fravær|fråvær|ikk?j?e (?:til|møtt))");

    Legend {
        stars = Map.copyOf(stars);
    }

    static Legend in(List<Block> blocks) {
        var stars = new HashMap<String, Presence>();
        for (var block : blocks) {
            if (block instanceof Line line) {
                var first = line.words().matcher(STAR_FIRST);
                var last = line.words().matcher(STAR_LAST);
                var letters = letters(line.words());
                if (!letters.isEmpty()) {
                    letters.forEach(letter -> tell(stars, letter));
                } else if (first.find()) {
                    tell(stars, first.group(1), line.words().group(first, 2));
                } else if (last.find()) {
                    tell(stars, last.group(2), line.words().group(last, 1));
                }
            }
        }
        return new Legend(stars);
    }

    // «X = til stede, T = deltok på Teams, F = forfall»; none where one of them tells anything else
    private static List<Passage> letters(Passage words) {
        var parts = words.split(BETWEEN);
        return parts.stream().allMatch(part -> part.has(LETTER_FIRST)) ? parts : List.of();
    }

    private static void tell(Map<String, Presence> stars, Passage explained) {
        var letter = explained.matcher(LETTER_FIRST);
        if (letter.find()) {
            tell(stars, letter.group(1), explained.group(letter, 2));
        }
    }

    private static void tell(Map<String, Presence> stars, String star, Passage said) {
        if (said.has(ABSENT)) {
            stars.putIfAbsent(star, Presence.ABSENT);
        } else if (People.onVideo(said)) {
            stars.putIfAbsent(star, Presence.BY_VIDEO);
        }
    }

    /** Whether a line tells what a letter behind names says. */
    boolean explains(Passage words) {
        return letters(words).stream().anyMatch(explained -> {
            var letter = explained.matcher(LETTER_FIRST);
            return letter.find() && stars.containsKey(letter.group(1));
        });
    }

    /** How somebody met beside whom such a letter stands in a column of marks; nothing where the paper explains none. */
    @Nullable Found<Presence> of(@Nullable Passage mark) {
        var told = mark == null ? null : stars.get(mark.toString());
        return mark == null || told == null ? null : Found.of(told, mark, Certainty.CERTAIN);
    }

    /** Takes what the star or letter behind a name tells. */
    void explain(NamedPerson person) {
        var letter = person.affiliation == null ? null : stars.get(person.affiliation.toString());
        if (letter != null) {
            person.affiliation = null;
        }
        var told = person.star == null ? letter : stars.get(person.star);
        person.absent |= told == Presence.ABSENT;
        person.video |= told == Presence.BY_VIDEO;
    }
}
