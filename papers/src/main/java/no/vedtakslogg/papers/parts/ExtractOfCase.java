package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Treated;

/**
 * The minutes of one case whose head tells as that of a case paper does which case it is: «SAKSPROTOKOLL» above facts in a
 * table, «Særutskrift – sak 19/26 Felles rutine» above the day of the meeting.
 */
final class ExtractOfCase {
    private static final int LINES_OF_LETTERHEAD = 6;
    private static final Pattern KIND_BEFORE = Pattern.compile(
            "(?iu)^(?:særutskrift|saks?protokoll|saksutskrift|protokollutskrift|utskrift (?:av|fra|frå) (?:møte)?(?:protokoll|bok)(?:en|a)?|utskrift(?= av sak))(?:\\s*[-–:,]\\s*|\\s+(?:av |for |i )?)(?:sak (?=\\p{Lu}{1,4} \\d))?(?=(?:sak )?(?:\\p{Lu}{1,4} )?\\S*\\d)");

    private ExtractOfCase() {}

    /** The one part of the paper, if it is such a one; each of its parts must be of the same treatment. */
    static Optional<Part> in(List<Block> blocks) {
        var letter = behindLetter(blocks);
        return letter > 0 ? of(blocks.subList(letter, blocks.size())) : of(blocks);
    }

    private static Optional<Part> of(List<Block> whole) {
        var blocks = TreatingBody.alone(whole);
        var title = titleAt(blocks);
        if (title < 0) {
            return Optional.empty();
        }
        var line = (Line) blocks.get(title);
        var others = new ArrayList<>(blocks);
        if (!line.words().has(KIND_BEFORE)) {
            others.remove(title);
        }
        others.subList(title, others.size()).replaceAll(ExtractOfCase::withoutKind);
        var paper = CasePaper.of(others);
        return isDecided(paper) && blocks.stream().noneMatch(ExtractOfCase::tellsTreatment)
                ? paper.asExtract(line)
                : Optional.empty();
    }

    // «Utskrift av sak 19/26 – Felles rutine», «Saksframlegg   Felles rutine»
    private static Block withoutKind(Block block) {
        if (!(block instanceof Line line)) {
            return block;
        }
        var kind = line.words().matcher(KIND_BEFORE);
        return line.with(kind.find() ? line.words().sub(kind.end()) : KindOfCasePaper.without(line.words()));
    }

    // «Særutskrift» straight above its meeting, with nothing but the lines of the letter that sends it above both
    private static int behindLetter(List<Block> blocks) {
        return IntStream.range(LINES_OF_LETTERHEAD, blocks.size() - 1)
                .filter(at -> opens(blocks.get(at)) && PaperForm.tellsMeetings(blocks.get(at + 1)))
                .filter(at -> blocks.subList(0, at).stream()
                        .allMatch(block -> block instanceof Line line
                                && Headings.of(line).isEmpty()
                                && CaseHeading.of(line, false).isEmpty()))
                .findFirst()
                .orElse(0);
    }

    private static boolean opens(Block block) {
        return block instanceof Line line
                && PartKind.openedBy(line, false)
                        .filter(PartKind.CASE_MINUTES::equals)
                        .isPresent();
    }

    private static int titleAt(List<Block> blocks) {
        return IntStream.range(0, Math.min(LINES_OF_LETTERHEAD, blocks.size()))
                .filter(at -> opens(blocks.get(at)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isDecided(CasePaper paper) {
        return paper.below().stream()
                .anyMatch(block -> block instanceof Line line
                        && Headings.of(line)
                                .filter(titled ->
                                        titled.heading() == Heading.DECISION || titled.heading() == Heading.CONCLUSION)
                                .isPresent());
    }

    // each body that treated the case has its own number for it
    private static boolean tellsTreatment(Block block) {
        return block instanceof Line line && (Treated.of(line.words()).isPresent() || PaperOfOneCase.namesNumber(line));
    }
}
