package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** Divides a document into parts and cases, reading from its top to its end. */
public final class Outline {
    private static final Pattern AGENDA_HEADING = Pattern.compile(
            "(?:(?:forslag til )?saks?liste|dagsorden|sakskart|saksoversikt|agenda|saker til behandling|saker til handsaming|saks?liste/dagsorden"
                    + "|sakliste for møtet|følgende saker.{0,40}|saker|program|dagsorden/sakliste|saksnr\\.? og tittel|innhold|innhald)(?: .{0,25})?:?"
                    + "|(?:saks?liste|dagsorden|sakskart)(?:\\s?[-–:]\\s?|\\s(?:til|for|\\p{L}*møte)\\s).{2,60}(?<!\\.)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNTED = Pattern.compile("^(\\d{1,2})\\s?[.):–-]\\s*\\p{L}");
    private static final Set<Label> HEAD =
            Set.of(Label.DATE, Label.TIME, Label.PLACE, Label.BODY, Label.CHAIR, Label.SECRETARY);
    private static final Pattern WHO_MET = Pattern.compile(
            "(?iu)^(?:til ?sted?e|til ?stades|møtte\\b|møtende|møtande|de[si]se møtte|fr[ae]mmøtt|delta[kg]|forfall|fravær)");
    // what divides a list of cases is nothing that was said of them
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)^(?:saker (?:til|for|under) .{3,40}|\\p{L}{4,20}saker:?|eventuelt|godkjenning av .{3,50}|evaluering av møtet|møteslutt)$");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]$");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("^(?iu:saks?(?:nr|nummer)|arkivsak(?:snr|nr)?|ref)\\.?:?\\s*\\d[\\d/ -]*$");

    private final List<Block> blocks;
    private final List<Opened> parts = new ArrayList<>();
    private final Map<Integer, CaseHeading> headings = new HashMap<>();
    private final Set<Integer> secondNumbers = new HashSet<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private Opened part = new Opened(PartKind.OTHER, null);
    private @Nullable OpenCase open;
    private boolean inAgenda;
    private boolean counted;
    private @Nullable OpenCase extract;
    private final Optional<Treated> treated;

    private Outline(List<Block> blocks) {
        this.blocks = FlatPeople.restored(FlatTables.restored(blocks));
        this.treated = this.blocks.stream()
                .flatMap(block -> block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty())
                .reduce((before, last) -> last);
    }

    /** The parts of a document, in their order. */
    public static List<Part> of(Document document) {
        return new Outline(document.blocks()).read();
    }

    private List<Part> read() {
        findHeadings();
        parts.add(part);
        for (var i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Line line -> line(line, i);
                case Table table -> table(table);
            }
        }
        return parts.stream().filter(Opened::hasSomething).map(Opened::close).toList();
    }

    private void line(Line line, int at) {
        if (treated.isPresent() && Treated.of(line.words()).isPresent() && (open == null || open == extract)) {
            treatment(line, treated.get());
            return;
        }
        if (secondNumbers.contains(at)) {
            return;
        }
        var opened = PartKind.openedBy(line, open != null);
        if (opened.isPresent() && !headings.containsKey(at) && goesOnWithCase(opened.get(), at)) {
            add(new Line(line.words(), new Style(2, true, false, false), line.indent(), true));
        } else if (opened.isPresent() && !headings.containsKey(at)) {
            part = new Opened(opened.get(), line);
            parts.add(part);
            open = null;
            inAgenda = false;
        } else if (isAgendaHeading(line)) {
            inAgenda = true;
        } else if (headings.containsKey(at)) {
            heading(headings.get(at), line, at);
        } else if (inAgenda && open == null) {
            agendaLine(line);
        } else {
            add(line);
        }
    }

    // all bodies that treated the case tell of one case; its title stands last above the first of them
    private void treatment(Line line, Treated last) {
        if (extract == null) {
            var title = part.front.isEmpty() || !(part.front.getLast() instanceof Line above) ? null : above.words();
            extract = new OpenCase(last.number(), title, null);
            open = extract;
            part.cases.add(extract);
            blocks.stream()
                    .filter(block -> block instanceof Line other
                            && Treated.of(other.words()).equals(treated))
                    .forEach(extract.blocks::add);
        }
        add(new Line(line.words(), new Style(2, true, false, false), line.indent(), true));
    }

    // «Saksprotokoll i Formannskapet» below a case, with its decision and no case's number after it, is of that case
    private boolean goesOnWithCase(PartKind kind, int at) {
        if (open == null || kind != PartKind.CASE_MINUTES) {
            return false;
        }
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (blocks.get(i) instanceof Line line && Headings.of(line).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgendaTitle(Line line) {
        return AGENDA_HEADING
                .matcher(line.text().strip().replaceAll("\\s+", " "))
                .matches();
    }

    private boolean isAgendaHeading(Line line) {
        return open == null
                && line.text().strip().replaceAll("\\s+", " ").length() < 80
                && isAgendaTitle(line)
                && (line.standsOut() || line.afterGap() || line == blocks.getFirst() || line.text().strip().endsWith(":"));
    }

    private void heading(CaseHeading heading, Line line, int at) {
        if (counted || opensCase(heading, at)) {
            inAgenda = false;
            open = new OpenCase(heading.number(), heading.title().isBlank() ? null : heading.title(), null);
            part.cases.add(open);
        } else {
            inAgenda = true;
            part.agendaLines.add(line);
        }
    }

    private void agendaLine(Line line) {
        var leaves = Headings.of(line)
                        .filter(titled -> titled.heading() != Heading.OTHER_BUSINESS)
                        .isPresent()
                || Labels.atStart(line.words())
                        .filter(labelled -> labelled.label() != Label.TIME && labelled.label() != Label.BODY)
                        .isPresent();
        if (leaves && part.agendaLines.isEmpty() && part.agendaTables.isEmpty() && isOfHead(line)) {
            add(line); // when and where the meeting is, below «Dagsorden møte i …»
        } else if (leaves && !isNextInList(line)) {
            inAgenda = false;
            add(line);
        } else {
            part.agendaLines.add(line);
        }
    }

    private static boolean isOfHead(Line line) {
        return Labels.atStart(line.words())
                .filter(labelled -> HEAD.contains(labelled.label()))
                .isPresent();
    }

    // «3. Orientering» after «2. …» is a row, though the word alone may open a section
    private boolean isNextInList(Line line) {
        var number = line.words().matcher(COUNTED);
        return number.find()
                && part.agendaLines.stream().anyMatch(before -> {
                    var earlier = before.words().matcher(COUNTED);
                    return earlier.find() && Integer.parseInt(earlier.group(1)) + 1 == Integer.parseInt(number.group(1));
                });
    }

    private void add(Block block) {
        (open == null ? part.front : open.blocks).add(block);
    }

    private void findHeadings() {
        var agenda = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                agenda = agenda || isAgendaTitle(line);
                var heading = isSecondNumber(line, i)
                        ? Optional.<CaseHeading>empty()
                        : CaseHeading.of(line, agenda && isListed(i));
                if (heading.isPresent()) {
                    headings.put(i, heading.get());
                } else if (Headings.of(line).isPresent()) {
                    agenda = false;
                }
            }
        }
        if (headings.isEmpty() && areMinutes()) {
            headings.putAll(CountedCases.in(blocks));
            counted = !headings.isEmpty();
        }
    }

    private boolean areMinutes() {
        return blocks.stream()
                        .anyMatch(block -> block instanceof Line line
                                && PartKind.openedBy(line, false)
                                        .filter(kind -> kind == PartKind.MINUTES)
                                        .isPresent())
                && blocks.stream().anyMatch(Outline::tellsWhoMet);
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

    private boolean isListed(int at) {
        return blocks.get(at).afterGap()
                || at > 0
                        && (headings.containsKey(at - 1)
                                || blocks.get(at - 1) instanceof Line line
                                        && isAgendaTitle(line));
    }

    // a heading opens a case when something stands below it, and only names one in an agenda when nothing does
    private boolean opensCase(CaseHeading heading, int at) {
        var content = content(at);
        var again = headings.entrySet().stream()
                .anyMatch(other -> other.getKey() > at
                        && sameNumber(other.getValue(), heading)
                        && (content(other.getKey()) != Content.NONE || hasWordsBelow(other.getKey())));
        var before = part.agendaLines.stream()
                        .flatMap(line -> CaseHeading.of(line, true).stream())
                        .anyMatch(listed -> sameNumber(listed, heading))
                || part.agendaTables.stream().anyMatch(table -> names(table, heading));
        if (content == Content.SECTIONS) {
            return !(inAgenda && again && !before);
        }
        if (inAgenda && !again && !before && hasWordsBelow(at) && tellsInWords()) {
            return true; // «Saker til behandling» may stand above the cases themselves
        }
        if (inAgenda || again) {
            return before && (content == Content.WORDS || !again);
        }
        return content == Content.WORDS || before || anyContent() || tellsInWords();
    }

    // minutes say something below most of their cases, however little; a list of cases to come does not
    private boolean tellsInWords() {
        var minutes = part.kind == PartKind.MINUTES
                || part.kind == PartKind.CASE_MINUTES
                || part.front.stream().anyMatch(Outline::tellsWhoMet);
        var told = headings.keySet().stream().filter(this::hasWordsBelow).count();
        return minutes && told * 2 >= headings.size();
    }

    private static boolean tellsWhoMet(Block block) {
        return block instanceof Line line && line.words().has(WHO_MET);
    }

    private boolean hasWordsBelow(int at) {
        var untitled = headings.get(at) != null && headings.get(at).title().isBlank();
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (blocks.get(i) instanceof Line line
                    && !(untitled && i == at + 1)
                    && !line.words().has(GROUP)
                    && (line.afterGap() || line.words().has(SENTENCE))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameNumber(CaseHeading a, CaseHeading b) {
        return a.number().value().sameAs(b.number().value());
    }

    private static boolean names(Table table, CaseHeading heading) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream().limit(3))
                .flatMap(cell -> CaseNumbers.atStart(cell.words()).stream())
                .anyMatch(
                        start -> start.number().value().sameAs(heading.number().value()));
    }

    private boolean anyContent() {
        return headings.keySet().stream().anyMatch(at -> content(at) == Content.SECTIONS);
    }

    private enum Content {
        NONE,
        WORDS,
        SECTIONS
    }

    private static final int WORDS_OF_A_CASE = 200;

    private Content content(int at) {
        return contents.computeIfAbsent(at, this::contentBelow);
    }

    private Content contentBelow(int at) {
        var length = 0;
        for (var i = at + 1; i < blocks.size() && !headings.containsKey(i); i++) {
            if (!(blocks.get(i) instanceof Line line)) {
                continue;
            }
            if (PartKind.openedBy(line, true).isPresent()) {
                break;
            }
            var label = Labels.atStart(line.words()).map(Labels.Labelled::label);
            if (Headings.of(line).isPresent()
                    || label.filter(found -> found == Label.HANDLER || found == Label.KIND || found == Label.RESULT)
                            .isPresent()) {
                return Content.SECTIONS;
            }
            length += line.words().length();
        }
        return length > WORDS_OF_A_CASE ? Content.WORDS : Content.NONE;
    }

    private void table(Table table) {
        var inMinutes = part.kind == PartKind.MINUTES || part.kind == PartKind.CASE_MINUTES;
        var role = TableRole.of(table, inAgenda, inMinutes);
        switch (role) {
            case AGENDA -> {
                if (open == null || inAgenda) {
                    part.agendaTables.add(table);
                } else {
                    add(table);
                }
            }
            case PLAN -> part.planTables.add(table);
            case LOG -> part.logTables.add(table);
            case MEETINGS -> {
                open = new OpenCase(null, null, table);
                part.cases.add(open);
            }
            case CASES -> part.cases.addAll(CaseTable.cases(table));
            case OTHER -> {
                if (part.planTables.isEmpty() || !goesOnInPlan(table)) {
                    otherTable(table);
                } else {
                    part.planTables.add(table);
                }
            }
        }
    }

    // after a page break a plan's table goes on without the names of its columns
    private boolean goesOnInPlan(Table table) {
        var columns = part.planTables.getLast().rows().getFirst().cells().size();
        return table.rows().stream()
                .anyMatch(row -> row.cells().size() == columns || row.cells().size() == columns - 1);
    }

    private void otherTable(Table table) {
        var cells = table.rows().getFirst().filled();
        if (table.rows().size() == 1 && cells.size() == 2) {
            var start = CaseNumbers.atStart(cells.getFirst().words());
            if (start.isPresent() && start.get().rest().isBlank()) {
                open = new OpenCase(start.get().number(), cells.getLast().words(), null);
                part.cases.add(open);
                inAgenda = false;
                return;
            }
        }
        add(table);
    }

    /** A case while lines are still added to it. */
    static final class OpenCase {
        final @Nullable Found<CaseNumber> number;
        final @Nullable Passage title;
        final @Nullable Table meetings;
        final List<Block> blocks = new ArrayList<>();

        OpenCase(@Nullable Found<CaseNumber> number, @Nullable Passage title, @Nullable Table meetings) {
            this.number = number;
            this.title = title;
            this.meetings = meetings;
        }

        CaseText close() {
            return new CaseText(number, title, meetings, blocks);
        }
    }

    private static final class Opened {
        final PartKind kind;
        final @Nullable Line title;
        final List<Block> front = new ArrayList<>();
        final List<Table> agendaTables = new ArrayList<>();
        final List<Line> agendaLines = new ArrayList<>();
        final List<Table> planTables = new ArrayList<>();
        final List<Table> logTables = new ArrayList<>();
        final List<OpenCase> cases = new ArrayList<>();

        Opened(PartKind kind, @Nullable Line title) {
            this.kind = kind;
            this.title = title;
        }

        boolean hasSomething() {
            return title != null
                    || !front.isEmpty()
                    || !cases.isEmpty()
                    || !agendaTables.isEmpty()
                    || !agendaLines.isEmpty()
                    || !planTables.isEmpty()
                    || !logTables.isEmpty();
        }

        Part close() {
            return new Part(
                    kind,
                    title,
                    front,
                    agendaTables,
                    agendaLines,
                    planTables,
                    logTables,
                    cases.stream().map(OpenCase::close).toList());
        }
    }
}
