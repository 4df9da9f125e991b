package no.vedtakslogg.papers.parts;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumbers;

/** The cases that lines name by a number of their own. */
final class NumberedCases {
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("^(?iu:saks?(?:nr|nummer)|arkivsak(?:snr|nr)?|ref)\\.?:?\\s*\\d[\\d/ -]*$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?iu)^\\D{3,15}(?:19|20)\\d{2}/\\d");
    private static final int LINES_OF_HEAD = 4;
    private static final Pattern TREATMENT = Pattern.compile(
            "^\\D{0,12}\\d{1,4}/\\d{2,4}\\s*[-–:]?\\s*\\p{Lu}\\D{3,80}\\s(?:den )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}$");
    private static final Pattern MEETING = Pattern.compile(
            "^(?!(?iu:sak)\\b)\\p{Lu}{2,6}\\s\\d{1,3}/\\d{2,4}\\b.*[-–,]\\s(?iu:møte)?(?iu:notat|referat|protokoll|innkalling|agenda)(?:en|et|a)?\\b");
    private static final Pattern LETTER_BEFORE = Pattern.compile("^\\p{Lu}[ -]?\\d{1,4}/\\d{2,4}\\s");

    private final List<Block> blocks;
    private final SectionHeadings sections;
    private final BitSet enclosed;
    private final TreeMap<Integer, CaseHeading> headings = new TreeMap<>();
    private final Set<Integer> secondNumbers = new HashSet<>();

    /** @param enclosed the places of lines that name other papers */
    NumberedCases(List<Block> blocks, SectionHeadings sections, BitSet enclosed) {
        this.blocks = blocks;
        this.sections = sections;
        this.enclosed = enclosed;
        find();
        headings.putAll(DashedNumbers.after(headings, blocks));
        headings.putAll(RunOnTitle.parted(headings, blocks));
    }

    /** The cases by the place of their lines. */
    NavigableMap<Integer, CaseHeading> headings() {
        return headings;
    }

    /** The places of the lines that only tell another number of the case above them. */
    Set<Integer> secondNumbers() {
        return secondNumbers;
    }

    private void find() {
        var agenda = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                agenda = agenda || AgendaHeadings.isTitle(line);
                var heading = isOfMeeting(line, i)
                                || isSecondNumber(line, i)
                                || isOfOtherPapers(line, i)
                                || enclosed.get(i)
                                || isTreatment(line)
                        ? Optional.<CaseHeading>empty()
                        : CaseHeading.of(line, agenda && isListed(i));
                if (heading.isPresent()) {
                    headings.put(i, heading.get());
                } else if (sections.at(i).isPresent()) {
                    agenda = false;
                }
            }
        }
    }

    // «SAK 3» and below it «Saksnr. 07/2008»: the second is the number of the archive, and the title stands below both
    private boolean isSecondNumber(Line line, int at) {
        var above = headings.get(at - 1);
        var second =
                above != null && above.title().isBlank() && line.words().has(NUMBER_ALONE) || isOfArchive(line, at);
        if (second) {
            secondNumbers.add(at);
        }
        return second;
    }

    // «Saksnr.: 2026/75» among the facts below «Styresak 29/26», where the year stands last
    private boolean isOfArchive(Line line, int at) {
        var above = headings.floorEntry(at - 1);
        return above != null
                && at - above.getKey() <= LINES_OF_HEAD
                && line.words().has(YEAR_FIRST)
                && CaseNumbers.areAlone(line.words())
                && blocks.get(above.getKey()) instanceof Line heading
                && !heading.words().has(YEAR_FIRST)
                && IntStream.range(above.getKey() + 1, at)
                        .noneMatch(between -> sections.at(between).isPresent());
    }

    // «ASU 3/2026 – notat fra møtet» at the top: the third meeting of that year
    private boolean isOfMeeting(Line line, int at) {
        if (at >= LINES_OF_HEAD || !headings.isEmpty()) {
            return false;
        }
        var title = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Line next && !next.afterGap()
                ? line.words().then(next.words())
                : line.words();
        return title.has(MEETING);
    }

    // «M 2017/42 Brev frå kommunen» in a list of what has come in
    private boolean isOfOtherPapers(Line line, int at) {
        return line.words().has(LETTER_BEFORE)
                && !line.afterGap()
                && !line.standsOut()
                && !headings.isEmpty()
                && !headings.containsKey(at - 1);
    }

    // «042/25 – Helseutvalget 03.06.2025» next below the line that names the case tells who treated it
    private boolean isTreatment(Line line) {
        return !headings.isEmpty()
                && line.words().has(TREATMENT)
                && CaseNumbers.atStart(line.words())
                        .filter(start -> headings.lastEntry()
                                .getValue()
                                .isNumbered(start.number().value()))
                        .isPresent();
    }

    private boolean isListed(int at) {
        return blocks.get(at).afterGap()
                || at > 0
                        && (headings.containsKey(at - 1)
                                || blocks.get(at - 1) instanceof Line line && AgendaHeadings.isTitle(line));
    }
}
