package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;

/**
 * The number of the one case and what it is about, in the title of the page above its paper and behind the body and the day:
 * «Formannskapet 25.02.2026 - sak 14/26 - Boliger i sentrum», «Eldrerådet, sak 9/26: Trygghetsalarmer».
 */
final class CaseInTitle {
    private static final Pattern MEETING = Pattern.compile(
            "^\\p{Lu}[\\p{L} /-]{2,60}?(?:,? (?:den )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?(?:20)?\\d{2})?(?:,| ?[-–:|])? (?=(?iu:\\p{L}*sak(?:snr\\.?|snummer| nr\\.?)?:?) (?:\\p{Lu}{1,4} )?\\d)");

    private CaseInTitle() {}

    /** The case that the paper is of, by the facts of its own part, a title above it or a sentence down to its first section. */
    static OpenCase of(OpenPart part, List<OpenPart> parts, Line section) {
        var number = PaperOfOneCase.number(part);
        var title = PaperOfOneCase.title(part);
        var named = number == null ? above(parts) : Optional.<CaseNumbers.Start>empty();
        return named.map(start -> new OpenCase(
                        start.number(), title == null && !start.rest().isBlank() ? start.rest() : title, null))
                .orElseGet(() -> new OpenCase(
                        number == null ? PaperOfOneCase.numberInSentence(part, section) : number, title, null));
    }

    // where a case has been told of already, the title is of that one
    private static Optional<CaseNumbers.Start> above(List<OpenPart> parts) {
        return parts.stream().allMatch(part -> part.cases.isEmpty())
                ? parts.stream()
                        .flatMap(part -> part.front.stream())
                        .flatMap(block -> named(block).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<CaseNumbers.Start> named(Block block) {
        return block instanceof Line line && line.standsOut() ? named(line.words()) : Optional.empty();
    }

    private static Optional<CaseNumbers.Start> named(Passage words) {
        var meeting = words.matcher(MEETING);
        return meeting.find() ? CaseNumbers.atStart(words.sub(meeting.end())) : Optional.empty();
    }
}
