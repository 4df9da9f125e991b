package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** The lines of a paper that name a case, and what stands below each of them. */
final class CaseLines {
    // what divides a list of cases is nothing that was said of them
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)^(?:saker (?:til|for|under) .{3,40}|\\p{L}{4,20}saker:?|eventuelt|godkjenning av .{3,50}|evaluering av møtet|møteslutt)$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]$");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("^(?iu:saks?(?:nr|nummer)|arkivsak(?:snr|nr)?|ref)\\.?:?\\s*\\d[\\d/ -]*$");
    private static final Pattern TREATMENT = Pattern.compile(
            "^\\D{0,12}\\d{1,4}/\\d{2,4}\\s*[-–:]?\\s*\\p{Lu}\\D{3,80}\\s(?:den )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}$");
    private static final Pattern LETTER_BEFORE = Pattern.compile("^\\p{Lu}[ -]?\\d{1,4}/\\d{2,4}\\s");
    private static final int WORDS_OF_A_CASE = 200;
    private static final int LINES_OF_HEAD = 4;

    /** What stands below a line that names a case. */
    enum Content {
        NONE,
        WORDS,
        SECTIONS
    }

    private final List<Block> blocks;
    private final List<Optional<Headings.Titled>> sections;
    private final TreeMap<Integer, CaseHeading> headings = new TreeMap<>();
    private final Map<Integer, List<Integer>> byNumber = new HashMap<>();
    private final BitSet enclosed = new BitSet();
    private final BitSet labels = new BitSet();
    private final Set<Integer> secondNumbers = new HashSet<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private final Map<Integer, Boolean> words = new HashMap<>();
    private final boolean counted;
    private final boolean mostTold;
    private final boolean anySections;
    private final boolean anyTold;

    CaseLines(List<Block> blocks) {
        this.blocks = blocks;
        this.sections = blocks.stream()
                .map(block -> block instanceof Line line ? Headings.of(line) : Optional.<Headings.Titled>empty())
                .toList();
        findEnclosed();
        find();
        headings.putAll(DashedNumbers.after(headings, blocks));
        headings.putAll(RunOnTitle.parted(headings, blocks));
        var numbered = !headings.isEmpty();
        if (!numbered) {
            headings.putAll(withoutNumbers(blocks));
        }
        counted = !numbered && !headings.isEmpty();
        labels.or(SectionLabels.in(blocks, headings));
        headings.forEach((at, heading) -> {
            if (heading.number() != null) {
                byNumber.computeIfAbsent(heading.number().value().number(), none -> new ArrayList<>())
                        .add(at);
            }
        });
        mostTold = headings.keySet().stream().filter(this::hasWords).count() * 2 >= headings.size();
        anyTold = headings.values().stream().anyMatch(heading -> !heading.said().isBlank());
        anySections = headings.keySet().stream().anyMatch(at -> content(at) == Content.SECTIONS);
    }

    // the surest way of naming cases first
    private static Map<Integer, CaseHeading> withoutNumbers(List<Block> blocks) {
        var signs = SignsOfMinutes.in(blocks);
        var likely = signs.titled() || signs.tellWhoMet();
        return Stream.<Supplier<Map<Integer, CaseHeading>>>of(
                        () -> signs.areMinutes() ? CountedCases.in(blocks) : Map.of(),
                        () -> likely ? ListedCases.in(blocks) : Map.of(),
                        () -> likely ? CountedCases.inHeadings(blocks) : Map.of(),
                        () -> signs.tellWhoMet() && !signs.otherPaper() ? TitledCases.in(blocks) : Map.of())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private void find() {
        var agenda = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                agenda = agenda || AgendaHeadings.isTitle(line);
                var heading = isSecondNumber(line, i) || isOfOtherPapers(line, i) || isEnclosed(i) || isTreatment(line)
                        ? Optional.<CaseHeading>empty()
                        : CaseHeading.of(line, agenda && isListed(i));
                if (heading.isPresent()) {
                    headings.put(i, heading.get());
                } else if (opensSection(i)) {
                    agenda = false;
                }
            }
        }
    }

    // «SAK 3» and below it «Saksnr. 07/2008»: the second is the number of the archive, and the title stands below both
    private boolean isSecondNumber(Line line, int at) {
        var above = headings.get(at - 1);
        var second = above != null && above.title().isBlank() && line.words().has(NUMBER_ALONE);
        if (second) {
            secondNumbers.add(at);
        }
        return second;
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

    /** Whether the line stands straight below «Vedlegg:» and names another paper. */
    boolean isEnclosed(int at) {
        return enclosed.get(at);
    }

    private void findEnclosed() {
        var below = false;
        var first = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) {
                below = false;
            } else if (listsEnclosures(i)) {
                below = true;
                first = true;
            } else {
                below &= first || !line.afterGap();
                first = false;
                enclosed.set(i, below);
            }
        }
    }

    private boolean listsEnclosures(int at) {
        return sections.get(at)
                .filter(titled ->
                        titled.heading() == Heading.ATTACHMENTS && titled.rest().isBlank())
                .isPresent();
    }

    /** Whether a section of a case begins in the line. */
    boolean opensSection(int at) {
        return sections.get(at).isPresent() || isLabel(at);
    }

    /** Whether the line labels a section of one case after the other, whatever part its words may open. */
    boolean isLabel(int at) {
        return labels.get(at);
    }

    private boolean opensPart(Line line, int at) {
        return !isLabel(at) && PartKind.openedBy(line, true).isPresent();
    }

    // «Utkast til uttalelse (vedlagt)» straight between two rows of a list is a paper, and no proposal
    private boolean isOnlyNamed(int at) {
        return headings.containsKey(at - 1)
                && headings.containsKey(at + 1)
                && blocks.get(at) instanceof Line line
                && !line.standsOut()
                && !line.afterGap()
                && !line.text().contains(":")
                && sections.get(at)
                        .filter(titled -> titled.heading() == Heading.PROPOSAL)
                        .isPresent();
    }

    /** Where the list of two cases or more that begins in a line ends; in that line, where none does. */
    int listEnds(int from) {
        var at = from;
        var cases = 0;
        while (at < blocks.size()
                && blocks.get(at) instanceof Line line
                && (at == from ? headings.containsKey(at) : !line.afterGap())) {
            cases += headings.containsKey(at) ? 1 : 0;
            at++;
        }
        return cases > 1 ? at : from;
    }

    /** Whether the line stands straight below two others that name cases, and apart from what follows. */
    boolean endsList(int at) {
        return at > 1
                && headings.containsKey(at - 1)
                && headings.containsKey(at - 2)
                && !blocks.get(at).afterGap()
                && !blocks.get(at - 1).afterGap()
                && at + 1 < blocks.size()
                && blocks.get(at + 1).afterGap();
    }

    private boolean isListed(int at) {
        return blocks.get(at).afterGap()
                || at > 0
                        && (headings.containsKey(at - 1)
                                || blocks.get(at - 1) instanceof Line line && AgendaHeadings.isTitle(line));
    }

    @Nullable CaseHeading at(int at) {
        return headings.get(at);
    }

    boolean hasOne(int at) {
        return headings.containsKey(at);
    }

    /** Whether the line only tells another number of the case above it. */
    boolean isSecondNumber(int at) {
        return secondNumbers.contains(at);
    }

    /** Whether a section below a line tells of its case, and does not only say of what kind it is, or name its papers. */
    boolean isPutForward(int at) {
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (sections.get(i)
                    .filter(titled -> titled.heading() != Heading.ATTACHMENTS)
                    .isPresent()) {
                return !isOnlyNamed(i);
            }
        }
        return false;
    }

    /** Whether the paper only counts its cases. */
    boolean areCounted() {
        return counted;
    }

    /** Whether words stand below most of them, however few: minutes do so, a list of cases to come does not. */
    boolean tellOfMost() {
        return mostTold;
    }

    /** Whether one of them is told of in its own line, so that the others may be short. */
    boolean anyTold() {
        return anyTold;
    }

    boolean anySections() {
        return anySections;
    }

    /** Whether the case is named again further down, with something below it. */
    boolean comesAgain(CaseHeading heading, int at) {
        if (heading.number() == null) {
            return false;
        }
        var number = heading.number().value();
        return byNumber.getOrDefault(number.number(), List.of()).stream()
                .anyMatch(other -> other > at
                        && headings.containsKey(other)
                        && heading(other).isNumbered(number)
                        && (content(other) != Content.NONE || hasWords(other)));
    }

    private CaseHeading heading(int at) {
        var heading = headings.get(at);
        if (heading == null) {
            throw new IllegalArgumentException("no case in line " + at);
        }
        return heading;
    }

    boolean hasWords(int at) {
        return words.computeIfAbsent(at, this::hasWordsBelow);
    }

    private boolean hasWordsBelow(int at) {
        var title = heading(at).title();
        var untitled = title.isBlank();
        var capitals = !title.has(SMALL);
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (blocks.get(i) instanceof Line line && opensPart(line, i)) {
                return false; // «SAKSPAPIR» below a list of cases opens another part
            }
            if (blocks.get(i) instanceof Line line
                    && !(i == at + 1 && (untitled || capitals && !line.words().has(SMALL)))
                    && !line.words().has(GROUP)
                    && (line.afterGap() || line.words().has(SENTENCE))) {
                return true;
            }
        }
        return false;
    }

    Content content(int at) {
        return contents.computeIfAbsent(at, this::contentBelow);
    }

    private Content contentBelow(int at) {
        if (headings.get(at) instanceof CaseHeading heading && !heading.said().isBlank()) {
            return Content.WORDS;
        }
        var length = 0;
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (isHeadOfOther(i, at)) {
                break;
            }
            if (!(blocks.get(i) instanceof Line line)) {
                continue;
            }
            if (opensPart(line, i)) {
                break;
            }
            var label = Labels.atStart(line.words()).map(Labels.Labelled::label);
            if (opensSection(i) && !isOnlyNamed(i)
                    || label.filter(found -> found == Label.HANDLER || found == Label.KIND || found == Label.RESULT)
                            .isPresent()) {
                return Content.SECTIONS;
            }
            length += line.words().length();
        }
        return length > WORDS_OF_A_CASE ? Content.WORDS : Content.NONE;
    }

    // «Saksbeh.: Kari Lund» and straight below it a table with the number of another case are of that one's paper
    private boolean isHeadOfOther(int at, int of) {
        var number = heading(of).number();
        for (var i = at; i < Math.min(at + LINES_OF_HEAD, blocks.size()); i++) {
            if (blocks.get(i) instanceof Table table) {
                var numbers = PaperForm.tellsMeetings(table) ? MeetingColumns.numbers(table) : List.<CaseNumber>of();
                return !numbers.isEmpty() && number != null && numbers.stream().noneMatch(number.value()::sameAs);
            }
            if (opensSection(i) || headings.containsKey(i)) {
                return false;
            }
        }
        return false;
    }
}
