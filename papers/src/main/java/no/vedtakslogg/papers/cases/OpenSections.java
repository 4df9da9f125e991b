package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.parts.DoneWork;
import no.vedtakslogg.papers.parts.TaskTable;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/** The sections of a case while they are read from its lines and tables. */
final class OpenSections {
    private static final Pattern ENCLOSURE = Pattern.compile(
            "^(?:vedlegg|trykt vedlegg|bilag)\\s+\\d{1,2}\\s*[:.]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_WITHIN = Pattern.compile(
            "(?<=[\\p{L}\\d)»][.!?]\\s{1,3})(?:Vedtak|Vedtatt|Vedteke|Beslutning|Besluttet|Avgjerd|Konklusjon|Oppfølging|Aksjon):\\s+(?=\\p{Lu})");
    private static final Pattern ONLY_PROPOSED = Pattern.compile("^(Forslag|Framlegg|Fremlegg):\\s+(?=\\p{Lu})");

    private static final int WRAPPED = 60;
    private static final Pattern LEADS_IN = Pattern.compile(":\\s*$");

    private final List<Line> top = new ArrayList<>();
    private final List<Text> sections = new ArrayList<>();
    private final PointsAbove above = new PointsAbove(sections);
    private final List<AnsweredRow> answered = new ArrayList<>();
    private final Set<Integer> parts = new HashSet<>();
    private final Set<Passage> results;
    private @Nullable Text open;

    /** The section that a task in one line stands in. */
    private @Nullable Text taskOf;

    private boolean enclosed;

    private OpenSections(Set<Passage> results) {
        this.results = results;
    }

    /** @param results the lines that head what the case ended in, whatever they say */
    static CaseSections read(List<Block> blocks, Set<Passage> results) {
        var reader = new OpenSections(results);
        for (var block : LabelledTasks.restored(blocks)) {
            switch (block) {
                case Line line -> reader.line(line);
                case Table table -> reader.table(table);
            }
        }
        return new CaseSections(reader.top, reader.sections, reader.answered, reader.parts);
    }

    private void table(Table table) {
        var tasks = TaskTable.of(table);
        var open = tasks.flatMap(all -> TaskTable.of(DoneWork.without(table)))
                .filter(left -> !left.rows().isEmpty());
        if (open.isPresent()) {
            answered(open.get());
        } else {
            RowLines.of(tasks.map(all -> new Table(all.rows(), table.afterGap()))
                            .orElse(table))
                    .forEach(this::line);
        }
    }

    // each row is a point, and its other columns tell of it; the rows of «Punkt | Ansvarlig | Frist» tell of the points
    // above
    private void answered(TaskTable tasks) {
        tasks.names().ifPresent(this::section);
        if (!enclosed && (tasks.tellsBoth() && !new WithinSection(open).decides() || areBelowDecision(tasks))) {
            open(Heading.FOLLOW_UP, title(tasks));
        }
        for (var row : tasks.rows()) {
            var alone = tasks.names().flatMap(names -> AnsweredRow.ofNothingElse(names, row));
            var told = tasks.answered(row);
            alone.stream().flatMap(above::answered).forEach(answered::add);
            told.ifPresent(answer -> answered(answer, tasks, row));
            if (alone.isEmpty() && told.isEmpty() && !row.filled().isEmpty()) {
                unanswered(row);
            }
        }
    }

    // «Hva | Hvem | Når» below «Beslutning: Planen godkjennes.», and not what the decision leads in to
    private boolean areBelowDecision(TaskTable tasks) {
        return open != null
                && (open.kind() == Heading.DECISION || open.kind() == Heading.CONCLUSION)
                && !open.lines().isEmpty()
                && !open.lines().getLast().words().has(LEADS_IN)
                && tasks.nameWork();
    }

    private static Passage title(TaskTable tasks) {
        return tasks.names()
                .map(names -> names.filled().getFirst().words())
                .orElseGet(() ->
                        tasks.rows().getFirst().filled().getFirst().words().none());
    }

    private void answered(AnsweredRow told, TaskTable tasks, Table.Row row) {
        var named = above.answered(told, tasks, row);
        if (named.isEmpty()) {
            answered.add(told);
            line(row.filled().getFirst().lines().getFirst().with(told.words()).apart());
        } else {
            answered.addAll(named);
        }
    }

    // nobody answers for «Saken tas til orientering.», and it is a point too
    private void unanswered(Table.Row row) {
        var lines = RowLines.of(new Table(List.of(row), true));
        var words = Passage.join(lines.stream().map(Line::words).toList());
        if (above.named(words).isEmpty()) {
            line(lines.getFirst().apart());
            lines.stream().skip(1).forEach(this::line);
        }
    }

    // «Konklusjon | Ansvar | Frist» opens a section as «Konklusjon» above the table would
    private void section(Table.Row names) {
        if (enclosed) {
            return;
        }
        names.filled().stream()
                .flatMap(name -> Headings.of(name.lines().getFirst()).stream())
                .filter(titled -> open == null
                        || !new WithinSection(open).decides()
                        || titled.heading() == Heading.DECISION && open.kind() == Heading.PROPOSAL)
                .findFirst()
                .ifPresent(titled -> open(titled.heading(), titled.title()));
    }

    // «Ola orienterte. Vedtak: Saken utsettes.» tells both in one line
    private void line(Line line) {
        var label = line.words().matcher(LABEL_WITHIN);
        if (!enclosed && !new WithinSection(open).decides() && label.find()) {
            part(line.with(line.words().sub(0, label.start()).strip()));
            part(line.with(line.words().sub(label.start())));
        } else {
            part(line);
        }
    }

    private void part(Line line) {
        if (enclosed) {
            add(line);
            return;
        }
        if (results.contains(line.words())) {
            open(Heading.CONCLUSION, line.words());
            return;
        }
        if (taskOf != null && open != taskOf && countsOnAbove(taskOf, line)) {
            open(taskOf.kind(), taskOf.title());
        }
        var within = new WithinSection(open);
        var titled = Headings.of(line)
                .filter(found -> within.mayBeHeading(line))
                .map(this::moved)
                .or(() -> onlyProposed(line))
                .orElse(null);
        if (titled != null && within.isFact(titled)) {
            top.add(line);
        } else if (titled != null && within.isEndedBy(titled)) {
            if (titled.heading() == Heading.DECISION || titled.heading() == Heading.PROPOSAL) {
                partOfCase();
            }
            open(titled.heading(), titled.title());
            if (!titled.rest().isBlank()) {
                tell(line.with(titled.rest()));
            }
        } else if (titled != null && open != null && within.isTask(titled, line)) {
            taskOf = open;
            open(Heading.FOLLOW_UP, titled.title());
            tell(line.with(titled.rest()).apart());
        } else if (ENCLOSURE.matcher(line.text().strip()).matches()
                && (open == null || open.kind() != Heading.ATTACHMENTS)) {
            enclosed = true;
            other(line);
        } else if (within.isEndedByVotes(line)) {
            open(Heading.VOTING, line.words());
            tell(line);
        } else if (within.isEndedByMoved(line)) {
            open(Heading.MOVED, line.words());
        } else if (within.isEndedBy(line) || isNextPart(line)) {
            other(line);
        } else {
            add(line);
        }
    }

    private void open(Heading kind, Passage title) {
        open = new Text(kind, title, new ArrayList<>());
        sections.add(open);
    }

    private void other(Line line) {
        open(Heading.OTHER, line.words());
    }

    private void add(Line line) {
        if (open == null || !enclosed && new WithinSection(open).isLateFact(line)) {
            top.add(line);
        } else {
            tell(line);
        }
    }

    private void tell(Line line) {
        var section = Objects.requireNonNull(open);
        if (section.kind() == Heading.FOLLOW_UP) {
            task(line, section);
        } else {
            section.lines().add(line);
        }
    }

    // «2. Avtalen fornyes.» below «Oppfølging: Kari sender brevet» and «1. Planen vedtas.»
    private boolean countsOnAbove(Text decided, Line line) {
        return sections.indexOf(decided) == sections.size() - 2 && Points.countsOn(decided.lines(), line);
    }

    // «Pkt. 2: Kari Moe innen 1. mai» below what was decided is no point of its own
    private void task(Line line, Text section) {
        var answers = goesOn(section, line)
                ? List.<AnsweredRow>of()
                : above.answered(line).toList();
        answered.addAll(answers);
        if (answers.isEmpty()) {
            section.lines().add(line);
        }
    }

    // «Kari sender tallene til» above «fastlegene innen 1. mars.»
    private static boolean goesOn(Text section, Line line) {
        return !section.lines().isEmpty()
                && !line.afterGap()
                && !SectionEnds.isSentence(section.lines().getLast())
                && (Character.isLowerCase(line.words().charAt(0))
                        || section.lines().getLast().words().length() >= WRAPPED);
    }

    // «Lederen fremmet følgende forslag til vedtak:» where something is proposed above it, is one more
    private Headings.Titled moved(Headings.Titled titled) {
        var again = titled.heading() == Heading.PROPOSAL
                && MovedProposal.isOpenedBy(titled.title())
                && sections.stream()
                        .anyMatch(above -> above.kind() == Heading.PROPOSAL
                                && !above.lines().isEmpty());
        return again ? new Headings.Titled(Heading.MOVED, titled.title(), titled.rest()) : titled;
    }

    // «Forslag: Kari velges.» apart above what is decided, where nothing else was proposed
    private Optional<Headings.Titled> onlyProposed(Line line) {
        var proposed = line.words().matcher(ONLY_PROPOSED);
        return line.afterGap()
                        && !new WithinSection(open).decides()
                        && proposed.find()
                        && sections.stream()
                                .noneMatch(above -> above.kind() == Heading.PROPOSAL || above.kind() == Heading.MOVED)
                ? Optional.of(new Headings.Titled(
                        Heading.PROPOSAL,
                        line.words().sub(0, proposed.end(1)),
                        line.words().sub(proposed.end())))
                : Optional.empty();
    }

    // «b) Neste tema» between one decision and the next in a case names what the next is about
    private void partOfCase() {
        if (open == null
                || !new WithinSection(open).decides()
                || open.lines().size() < 2
                || !PartsOfCase.isNamedLast(open.lines())) {
            return;
        }
        other(open.lines().removeLast());
        parts.add(sections.size() - 1);
    }

    // «c) Eventuelt» after the parts a) and b), although nothing was decided in it
    private boolean isNextPart(Line line) {
        if (parts.isEmpty()) {
            return false;
        }
        var before = sections.get(
                        parts.stream().mapToInt(Integer::intValue).max().orElseThrow())
                .title();
        return PartsOfCase.isNext(before, line);
    }
}
