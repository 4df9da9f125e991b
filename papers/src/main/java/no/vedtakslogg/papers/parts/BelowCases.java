package no.vedtakslogg.papers.parts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.UnnumberedRow;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/** What stands below each line that names a case, down to the next such line: nothing, words, or the sections of a case. */
final class BelowCases {
    /** What stands below a line that names a case. */
    enum Content {
        NONE,
        WORDS,
        SECTIONS
    }

    // what divides a list of cases is nothing that was said of them
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)^(?:saker (?:til|for|under) .{3,40}|\\p{L}{4,20}saker:?|eventuelt|godkjenning av .{3,50}|evaluering av møtet|møteslutt)$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]$");
    private static final int WORDS_OF_A_CASE = 200;
    private static final int SHORTEST_TOLD = 60;
    private static final int LINES_OF_HEAD = 4;

    private final List<Block> blocks;
    private final NavigableMap<Integer, CaseHeading> headings;
    private final SectionHeadings sections;
    private final BitSet labels;
    private final Map<Integer, Content> contents = new HashMap<>();
    private final Map<Integer, Boolean> words = new HashMap<>();

    BelowCases(List<Block> blocks, NavigableMap<Integer, CaseHeading> headings, SectionHeadings sections) {
        this.blocks = blocks;
        this.headings = headings;
        this.sections = sections;
        this.labels = SectionLabels.in(blocks, headings);
    }

    /** Whether the line only divides a list of cases. */
    static boolean isGroup(Line line) {
        return line.words().has(GROUP);
    }

    /** Whether a section of a case begins in the line. */
    boolean opensSection(int at) {
        return sections.at(at).isPresent() || isLabel(at);
    }

    /** Whether the line labels a section of one case after the other, whatever part its words may open. */
    boolean isLabel(int at) {
        return labels.get(at);
    }

    private boolean opensPart(Line line, int at) {
        return !isLabel(at) && PartKind.openedBy(line, true).isPresent();
    }

    /** Whether sentences stand below the line, or words apart from it, however few. */
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
                    && !isGroup(line)
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
            if (blocks.get(i) instanceof Table table && tellsOfCase(table)) {
                return Content.SECTIONS;
            }
            if (!(blocks.get(i) instanceof Line line)) {
                continue;
            }
            if (opensPart(line, i)) {
                break;
            }
            if (opensSection(i) && !isOnlyNamed(i) || tellsOfCase(line)) {
                return Content.SECTIONS;
            }
            length += line.words().length();
        }
        return length > WORDS_OF_A_CASE ? Content.WORDS : Content.NONE;
    }

    // «Konklusjon | Rutinen prøves ut.», or who does what by when
    private static boolean tellsOfCase(Table table) {
        return table.rows().stream()
                        .filter(row -> row.filled().size() == 2)
                        .anyMatch(row ->
                                Headings.of(row.filled().getFirst().lines().getFirst())
                                                .isPresent()
                                        && CellWords.tell(row.filled().getLast()))
                || TaskTable.of(table).filter(TaskTable::tellsBoth).isPresent();
    }

    // such a label stands in a case's own head, and in no list of cases
    private static boolean tellsOfCase(Line line) {
        return Labels.atStart(line.words())
                .map(Labels.Labelled::label)
                .filter(found -> found == Label.HANDLER || found == Label.KIND || found == Label.RESULT)
                .isPresent();
    }

    /** Whether a section below a line tells of its case, and does not only say of what kind it is, or name its papers. */
    boolean isPutForward(int at) {
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (sections.at(i)
                    .filter(titled -> titled.heading() != Heading.ATTACHMENTS)
                    .isPresent()) {
                return !isOnlyNamed(i);
            }
        }
        return false;
    }

    /** Whether something is proposed below a line, and in no other part of the paper. */
    boolean proposes(int at) {
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (blocks.get(i) instanceof Line line && opensPart(line, i)) {
                return false;
            }
            if (isProposal(i) && !isOnlyNamed(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProposal(int at) {
        return sections.at(at)
                .filter(titled -> titled.heading() == Heading.PROPOSAL)
                .isPresent();
    }

    /** Whether the row of a list has a section below it, however short, or straight below it a sentence tells of the case. */
    boolean tells(int at) {
        if (proposes(at) || content(at) == Content.SECTIONS) {
            return true;
        }
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i) && blocks.get(i) instanceof Line line; i++) {
            if (AgendaEnds.factOfRow(line).isEmpty()) {
                return !UnnumberedRow.is(heading(at).title()) && tells(line);
            }
        }
        return false;
    }

    private static boolean tells(Line line) {
        return line.words().length() > SHORTEST_TOLD
                && !AgendaEnds.leaves(line)
                && !CallWords.areSentence(line.words());
    }

    // «Utkast til uttalelse (vedlagt)» straight between two rows of a list is a paper, and no proposal
    private boolean isOnlyNamed(int at) {
        return headings.containsKey(at - 1)
                && headings.containsKey(at + 1)
                && blocks.get(at) instanceof Line line
                && !line.standsOut()
                && !line.afterGap()
                && !line.text().contains(":")
                && isProposal(at);
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

    private CaseHeading heading(int at) {
        var heading = headings.get(at);
        if (heading == null) {
            throw new IllegalArgumentException("no case in line " + at);
        }
        return heading;
    }
}
