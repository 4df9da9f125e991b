package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** The sections of a case while they are read from its lines and tables. */
final class OpenSections {
    private static final Pattern ENCLOSURE = Pattern.compile(
            "^(?:vedlegg|trykt vedlegg|bilag)\\s+\\d{1,2}\\s*[:.]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern MARKED = Pattern.compile("^(?:[-–•○●▪*]|o\\s|\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{2,4})[.)])\\s*");
    private static final Pattern SOMEBODY_PROPOSED = Pattern.compile(
            "(?u)^\\p{Lu}[^:.]{1,60}?\\s(?:la (?:fram|frem)|sette fram|satte frem|fremmet|fremma|fremja|foreslo|føreslo|kom med|gjorde)\\s.{0,40}?\\p{L}*(?:forslag|framlegg)\\b.{0,40}$"
                    + "|^\\p{Lu}[^:.]{1,60}?\\s(?:gjorde framlegg om|fremmet forslag om|fremja framlegg om|sette fram framlegg om|sette fram forslag om)\\s.*|^\\p{Lu}[^:.]{1,60}?\\s(?:foreslo|føreslo):$");
    private static final Pattern SAID = Pattern.compile("(?iu)\\b(?:vedtatt|vedteke|vedteken|godkjent)\\.?\\s*$");
    private static final Pattern INPUT_IN_LINE = Pattern.compile("(?iu)^(?:innsp[ie]l|protokolltilf|merknader? fr)");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}");
    private static final Pattern TASK = Pattern.compile("(?iu)^(?:aksjon|oppgave|oppgåve|oppfølging)$");
    private static final Pattern LABEL_WITHIN = Pattern.compile(
            "(?<=[\\p{L}\\d)»][.!?]\\s{1,3})(?:Vedtak|Vedtatt|Vedteke|Beslutning|Besluttet|Avgjerd|Konklusjon|Oppfølging|Aksjon):\\s+(?=\\p{Lu})");
    static final int LONGEST_HEADING = 90;
    private static final int LONGEST_NUMBERED = 50;

    private final List<Line> top = new ArrayList<>();
    private final List<Text> sections = new ArrayList<>();
    private final List<AnsweredRow> answered = new ArrayList<>();
    private final Set<Integer> parts = new HashSet<>();
    private @Nullable Text open;
    private boolean enclosed;

    private OpenSections() {}

    static CaseSections read(List<Block> blocks) {
        var reader = new OpenSections();
        for (var block : blocks) {
            switch (block) {
                case Line line -> reader.line(line);
                case Table table -> reader.table(table);
            }
        }
        return new CaseSections(reader.top, reader.sections, reader.answered, reader.parts);
    }

    private void table(Table table) {
        if (AnsweredRow.are(table)) {
            answered(table);
            return;
        }
        for (var row : table.rows()) {
            var filled = row.filled();
            if (filled.isEmpty()) {
                continue;
            }
            var named = filled.size() > 1
                    && filled.getFirst().lines().size() == 1
                    && (Labels.alone(filled.getFirst().words()).isPresent()
                            || Headings.of(filled.getFirst().lines().getFirst()).isPresent());
            if (named || filled.size() == 1) {
                filled.forEach(cell -> cell.lines().forEach(this::line));
            } else {
                var first = filled.getFirst().lines().getFirst();
                line(first.with(
                        Passage.join(filled.stream().map(Table.Cell::words).toList())));
            }
        }
    }

    // «Tiltak | Ansvarlig | Frist»: each row is a point, and its other columns tell of it
    private void answered(Table table) {
        for (var row : table.rows().subList(1, table.rows().size())) {
            AnsweredRow.of(table.rows().getFirst(), row).ifPresent(told -> {
                answered.add(told);
                line(row.filled()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .with(told.words())
                        .apart());
            });
        }
    }

    // «Ola orienterte. Vedtak: Saken utsettes.» tells both in one line
    private void line(Line line) {
        var label = line.words().matcher(LABEL_WITHIN);
        if (!enclosed && !decides() && label.find()) {
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
        var titled = Headings.of(line)
                .filter(found -> !marked(line) && !isVote(line))
                .map(this::moved);
        if (titled.isPresent() && isFact(titled.get())) {
            top.add(line);
        } else if (titled.isPresent() && opens(titled.get(), line)) {
            if (titled.get().heading() == Heading.DECISION || titled.get().heading() == Heading.PROPOSAL) {
                partOfCase();
            }
            open = new Text(titled.get().heading(), titled.get().title(), new ArrayList<>());
            sections.add(open);
            if (!titled.get().rest().isBlank()) {
                open.lines().add(line.with(titled.get().rest()));
            }
        } else if (titled.isPresent() && open != null && isTask(titled.get(), line)) {
            open.lines().add(line.with(titled.get().rest()).apart());
        } else if (ENCLOSURE.matcher(line.text().strip()).matches()
                && (open == null || open.kind() != Heading.ATTACHMENTS)) {
            enclosed = true;
            other(line);
        } else if (decides() && !isVoting() && NamedVotes.opens(line)) {
            open = new Text(Heading.VOTING, line.words(), new ArrayList<>(List.of(line)));
            sections.add(open);
        } else if (open != null
                && (open.kind() == Heading.PROPOSAL || isVoting())
                && line.words().has(SOMEBODY_PROPOSED)) {
            open = new Text(Heading.MOVED, line.words(), new ArrayList<>());
            sections.add(open);
        } else if (open != null && decides() && SectionEnds.ends(line, open.lines())
                || isNextPart(line)
                || open != null && decides() && PartsOfCase.countsAnew(open.lines(), line)
                || open != null && isOtherHeading(line)) {
            other(line);
        } else {
            add(line);
        }
    }

    // «Lederen fremmet følgende forslag til vedtak:» where something is proposed above it, is one more
    private Headings.Titled moved(Headings.Titled titled) {
        var again = titled.heading() == Heading.PROPOSAL
                && titled.title().has(SOMEBODY_PROPOSED)
                && sections.stream()
                        .anyMatch(above -> above.kind() == Heading.PROPOSAL
                                && !above.lines().isEmpty());
        return again ? new Headings.Titled(Heading.MOVED, titled.title(), titled.rest()) : titled;
    }

    // «Enstemmig vedtatt.» tells how it was voted, «Enstemmig vedtak:» opens what was decided
    private static boolean isVote(Line line) {
        return Votes.onlyAboutVotes(line)
                && line.words().has(SAID)
                && !line.text().contains(":");
    }

    // «Hjemmel: Kommuneloven § 20-2» at the top is a fact in one line, no section
    private boolean isFact(Headings.Titled titled) {
        return titled.heading() == Heading.LEGAL_BASIS
                && open == null
                && !titled.rest().isBlank();
    }

    // «b) Neste tema» between one decision and the next in a case names what the next is about
    private void partOfCase() {
        if (open == null || !decides() || open.lines().size() < 2 || !PartsOfCase.isNamedLast(open.lines())) {
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

    private void other(Line line) {
        open = new Text(Heading.OTHER, line.words(), new ArrayList<>());
        sections.add(open);
    }

    private boolean isVoting() {
        return open != null && open.kind() == Heading.VOTING;
    }

    private boolean decides() {
        return open != null
                && (open.kind() == Heading.DECISION
                        || open.kind() == Heading.PROPOSAL
                        || concludes(open.kind())
                        || open.kind() == Heading.VOTING
                        || open.kind() == Heading.INPUT
                        || open.kind() == Heading.MOVED);
    }

    // «Aksjon: Kari sender brevet» below «Beslutning: …» is one more point
    private boolean isTask(Headings.Titled titled, Line line) {
        return decides()
                && (line.afterGap() || line.standsOut())
                && titled.title().has(TASK)
                && !titled.rest().isBlank();
    }

    private static boolean concludes(Heading kind) {
        return kind == Heading.CONCLUSION || kind == Heading.FOLLOW_UP;
    }

    // within a decision only what is set as a heading ends it: its own points may begin with the same words
    private boolean opens(Headings.Titled titled, Line line) {
        if (titled.heading() == Heading.FOLLOW_UP && open != null && concludes(open.kind())) {
            return true; // «Konklusjon: …» and below it «Oppfølging: …»
        }
        if (titled.heading() == Heading.FOLLOW_UP
                || titled.heading() == Heading.BACKGROUND
                || titled.heading() == Heading.OTHER_BUSINESS) {
            return titled.rest().isBlank() || !decides();
        }
        if (titled.heading() == Heading.INPUT && !titled.rest().isBlank()) {
            return titled.title().has(INPUT_IN_LINE);
        }
        return true;
    }

    // «3. Forslag til vedtak» is a heading, «3. Vedtak som ...» a point
    private boolean marked(Line line) {
        if (!line.words().has(MARKED) || line.standsOut()) {
            return false;
        }
        return decides() && !isBelowSentence()
                || !line.afterGap()
                || !line.words().has(NUMBERED)
                || line.words().length() > LONGEST_NUMBERED;
    }

    // «Saken tas til orientering.» has no numbers: «1. Vurdering» apart below it is no point
    private boolean isBelowSentence() {
        return open != null
                && !open.lines().isEmpty()
                && SectionEnds.isSentence(open.lines().getLast())
                && open.lines().stream().noneMatch(above -> above.words().has(MARKED));
    }

    private boolean isOtherHeading(Line line) {
        var words = line.words();
        return (line.style().heading() > 0 || line.style().bold() && line.afterGap())
                && words.length() <= LONGEST_HEADING
                && !words.has(MARKED)
                && !Votes.onlyAboutVotes(line)
                && !Outcomes.saysAsProposed(words)
                && !(decides()
                        && open != null
                        && open.lines().isEmpty()
                        && line.style().heading() == 0);
    }

    private void add(Line line) {
        (open == null || !enclosed && isLateFact(line, open) ? top : open.lines()).add(line);
    }

    // labels may go on after the attachments
    private static boolean isLateFact(Line line, Text open) {
        if (open.kind() != Heading.ATTACHMENTS && open.kind() != Heading.LEGAL_BASIS) {
            return false;
        }
        return Labels.in(line.words()).stream()
                .map(Labels.Labelled::label)
                .anyMatch(label -> label == Label.HANDLER
                        || label == Label.RESPONSIBLE
                        || label == Label.ARCHIVE
                        || label == Label.KIND
                        || label == Label.BODY
                        || label == Label.DATE);
    }
}
