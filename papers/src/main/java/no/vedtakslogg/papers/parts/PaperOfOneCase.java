package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.GivenFact;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Organisations;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** What a case paper or an extract about one case tells of it above the case itself, when it gives it no number there. */
final class PaperOfOneCase {
    private static final Set<Heading> SECTIONS =
            Set.of(Heading.PROPOSAL, Heading.DECISION, Heading.CONCLUSION, Heading.BACKGROUND, Heading.ASSESSMENT);
    private static final Pattern FIRST_SECTION = Pattern.compile("^1\\.?\\s+\\p{Lu}[^.]*$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}");
    private static final int SHORTEST_TITLE = 10;
    private static final int LINES_OF_HEAD = 4;
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll}\\d)][.,:;]$");
    private static final Pattern TREATMENT = Pattern.compile(
            "^(?:\\p{Lu}\\p{L}{2,12}:\\s+)?\\p{Lu}[\\p{L} ,/-]{2,60}\\s(?:den )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{4},?\\s*[-–]?\\s*(?<case>(?iu:sak(?:snr\\.?)?:?\\s*)\\d{1,4}/\\d{2,4})$");
    private static final Pattern TREATED = Pattern.compile(
            "(?iu)\\b(?:behandle|handsam|vedtok|vedtatt|vedteke|fatt|gjorde|møte)\\p{L}*\\b.*\\p{L}.*\\bsak\\b|\\bsak\\b.*\\b(?:behandle|handsam|vedtok|vedtatt|vedteke|fatt|gjorde)");
    private static final Pattern CASE =
            Pattern.compile("(?iu)(?<=[\\s(])sak(?:snr\\.?|\\snr\\.?)?:?\\s(?:\\p{L}{1,4}[ -])?\\d{1,4}/\\d{2,4}");

    private PaperOfOneCase() {}

    /** Whether the case begins in a line: its first section shows where, when no number does. */
    static boolean beginsIn(OpenPart part, Line line) {
        return isOfOneCase(part) && opensSection(line);
    }

    /** Whether a line names what the one case is about, a plan or not: below it the case is treated, or a section of it begins. */
    static boolean hasTitleAt(OpenPart part, List<Block> blocks, int at) {
        return isOfOneCase(part)
                && blocks.get(at) instanceof Line line
                && PartKind.openedBy(line, false)
                        .filter(kind -> kind == PartKind.ACTION_PLAN || kind == PartKind.DECISION_LOG)
                        .isPresent()
                && blocks.subList(at + 1, Math.min(at + 1 + LINES_OF_HEAD, blocks.size())).stream()
                        .anyMatch(block -> PaperForm.tellsMeetings(block)
                                || block instanceof Line below
                                        && (opensSection(below)
                                                || Treated.of(below.words()).isPresent()));
    }

    private static boolean isOfOneCase(OpenPart part) {
        return part.cases.isEmpty()
                && (isOfOneCase(part.kind)
                        || part.kind == PartKind.OTHER && labelledNumber(part) != null && labelledTitle(part) != null);
    }

    private static boolean isOfOneCase(PartKind kind) {
        return kind == PartKind.CASE_PAPER || kind == PartKind.CASE_MINUTES;
    }

    // «Saken gjelder: Helsehus på Neset» names the case, «Saken gjelder:» alone opens what is told of it
    private static boolean opensSection(Line line) {
        return Labels.atStart(line.words())
                        .filter(found -> found.tells(Label.TITLE))
                        .isEmpty()
                && Headings.of(line)
                        .filter(titled -> SECTIONS.contains(titled.heading()))
                        .isPresent();
    }

    /** Whether a number alone only heads the paper: «Sak 34/26» above «KVALNES KOMMUNE» and «SAKSFREMLEGG» lists no case. */
    static boolean isHeadedBy(CaseHeading heading, List<Block> blocks, int at) {
        return heading.title().isBlank()
                && IntStream.range(at + 1, Math.min(at + 1 + LINES_OF_HEAD, blocks.size()))
                        .anyMatch(below -> PaperForm.openedAt(blocks, below, false)
                                .filter(kind -> kind == PartKind.CASE_PAPER || kind == PartKind.CASE_MINUTES)
                                .isPresent());
    }

    /** Whether a line tells which number the case has in the meeting that is to treat it: «Møte: Rådsmøte 3. mars 2026, sak 9/26». */
    static boolean namesNumber(Line line) {
        return line.words().has(TREATMENT);
    }

    /** The number that the last body which treats the case has for it: «Kommunestyret 18.05.2026 - sak 33/26». */
    static @Nullable Found<CaseNumber> number(OpenPart part) {
        var number = labelledNumber(part);
        for (var block : part.front) {
            var treatment = block instanceof Line line ? line.words().matcher(TREATMENT) : null;
            if (treatment != null && treatment.find() && (number == null || part.kind == PartKind.CASE_MINUTES)) {
                number = CaseNumbers.atStart(((Line) block).words().sub(treatment.start("case")))
                        .map(CaseNumbers.Start::number)
                        .orElse(number);
            }
        }
        return number;
    }

    /** The only number of a case that an extract names in the sentences of its head: «Utvalget behandlet saken 3. mars som sak 9/26.» */
    static @Nullable Found<CaseNumber> numberInSentence(OpenPart part, Line first) {
        if (part.kind != PartKind.CASE_MINUTES) {
            return null;
        }
        var numbers = Stream.concat(part.front.stream(), Stream.of(first))
                .flatMap(block -> block instanceof Line line ? numbersInSentence(line.words()) : Stream.empty())
                .toList();
        var one = numbers.isEmpty() ? null : numbers.getFirst();
        return one != null && numbers.stream().allMatch(number -> number.value().sameAs(one.value())) ? one : null;
    }

    private static Stream<Found<CaseNumber>> numbersInSentence(Passage words) {
        return words.has(TREATED)
                ? words.matcher(CASE)
                        .results()
                        .flatMap(found -> CaseNumbers.atStart(words.sub(found.start())).stream())
                        .map(CaseNumbers.Start::number)
                : Stream.empty();
    }

    // «Saksnummer | 8/26» among the facts at the top
    private static @Nullable Found<CaseNumber> labelledNumber(OpenPart part) {
        return part.front.stream()
                .flatMap(PaperOfOneCase::facts)
                .filter(found -> found.label() == Label.CASE_NUMBER)
                .flatMap(found -> CaseNumbers.atStart(found.value()).stream())
                .filter(start -> start.rest().isBlank())
                .map(CaseNumbers.Start::number)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Labels.Labelled> facts(Block block) {
        return switch (block) {
            case Line line -> Labels.in(line.words()).stream();
            case Table table ->
                table.rows().stream()
                        .map(Table.Row::filled)
                        .filter(cells -> cells.size() == 2)
                        .flatMap(cells -> Labels.alone(cells.getFirst().words()).stream()
                                .map(label -> new Labels.Labelled(
                                        label,
                                        cells.getFirst().words(),
                                        cells.getLast().words())));
        };
    }

    /** The title that a label names above the number: «Saka gjeld: Helsehus på Neset» and below it «Styresak: 45/26». */
    static @Nullable Passage labelledTitle(OpenPart part) {
        return part.front.stream()
                .flatMap(PaperOfOneCase::facts)
                .filter(found -> found.tells(Label.TITLE))
                .map(Labels.Labelled::value)
                .findFirst()
                .orElse(null);
    }

    /** The title above a number that stands alone: behind a label, or in the head of the paper of one case. */
    static @Nullable Passage titleOfNumber(OpenPart part) {
        return isOfOneCase(part.kind) ? title(part) : labelledTitle(part);
    }

    /** Its title stands behind a label, or last above the sections, where nothing else that is no label does. */
    static @Nullable Passage title(OpenPart part) {
        var labelled = labelledTitle(part);
        if (labelled != null) {
            return labelled;
        }
        Passage title = null;
        var open = false;
        for (var block : part.front) {
            if (block instanceof Line line) {
                // «Behandling:» may stand above where and when it is treated, and the title below that
                var section = Headings.of(line).isPresent();
                if (title != null && (section || line.words().has(FIRST_SECTION))) {
                    break;
                }
                if (open && title != null && !line.afterGap() && line.words().has(GOES_ON)) {
                    title = title.then(line.words());
                    continue;
                }
                open = !section && isTitle(line);
                title = open ? line.words() : title;
            }
        }
        return title == null ? behindKind(part) : title;
    }

    /** The title stands last above the treatment, or in the title of the extract: «Saksprotokoll – Legevakt i natt». */
    static @Nullable Passage titleOfExtract(OpenPart part) {
        var labelled = LabelledTitle.in(part.front);
        if (labelled != null) {
            return labelled;
        }
        var last = lastAbove(part.front);
        return last == null ? behindKind(part) : last;
    }

    // «Saksprotokoll – Legevakt i natt», and not «Saksprotokoll – Formannskapet»
    private static @Nullable Passage behindKind(OpenPart part) {
        var behind = part.title != null && LabelledTitle.tellsKind(part.title.words())
                ? LabelledTitle.withoutKind(part.title.words())
                : null;
        return behind == null || Organisations.mayBeBody(behind) ? null : behind;
    }

    // what gives a fact of the case may stand between the title and the treatment
    private static @Nullable Passage lastAbove(List<Block> front) {
        return front.reversed().stream()
                .takeWhile(Line.class::isInstance)
                .map(block -> ((Line) block).words())
                .filter(words -> Labels.atStart(words).isEmpty() && !GivenFact.is(words))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTitle(Line line) {
        return line.words().length() > SHORTEST_TITLE
                && Labels.atStart(line.words()).isEmpty()
                && !GivenFact.is(line.words())
                && (line.afterGap() || line.standsOut())
                && !line.words().has(SENTENCE);
    }
}
