package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.layouts.ProgrammeRow.Clocks;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Rows;

/** The agenda of a call as a list of lines, of points, or in columns without names. */
final class ProgrammeList {
    private final Desk desk;
    private final Programme programme;
    private final ProgrammeLine line;
    private final ProgrammeClock clock;
    private final ToldFacts facts;
    private final String pauseTime;

    ProgrammeList(Desk desk, Programme programme, ToldFacts facts) {
        this.desk = desk;
        this.programme = programme;
        this.facts = facts;
        var draw = desk.draw();
        line = new ProgrammeLine(desk, programme);
        clock = draw.yes("times in list", programme.isProgramme ? 9 : 5)
                ? ProgrammeClock.drawn(draw)
                : ProgrammeClock.none();
        pauseTime = draw.one("time of pauses", "none", "behind", "behind with kl.");
    }

    void write() {
        switch (desk.draw().one("list", ways())) {
            case "tight" -> desk.add(new Lines(rows().flatMap(List::stream).toList()));
            case "airy" -> rows().forEach(row -> desk.add(new Lines(row)));
            case "bullets" -> desk.add(Items.of(Mark.BULLETS, firsts()));
            case "dashes" -> desk.add(Items.of(Mark.DASHES, firsts()));
            case "ordered" -> ordered();
            default -> columns();
        }
    }

    private List<String> ways() {
        var bare = clock.clocks() == Clocks.NONE && programme.numbers == Programme.Numbers.NONE;
        if (bare) {
            return List.of("bullets", "dashes");
        }
        if (canBeOrdered()) {
            return List.of("ordered", "tight", "airy");
        }
        var below = programme.rows.stream().anyMatch(row -> !line.below(row).isEmpty());
        if (below) {
            return desk.format().equals("txt") ? List.of("tight", "airy") : List.of("tight", "airy", "airy", "columns");
        }
        return programme.numbers == Programme.Numbers.COUNTED
                ? List.of("tight", "airy", "columns")
                : List.of("tight", "tight", "airy", "bullets", "dashes", "columns");
    }

    private boolean canBeOrdered() {
        return clock.clocks() == Clocks.NONE
                && programme.numbers == Programme.Numbers.COUNTED
                && programme.rows.stream()
                        .allMatch(row ->
                                !row.number().isEmpty() && line.below(row).isEmpty());
    }

    private void ordered() {
        desk.add(Items.of(Mark.NUMBERS, programme.rows.stream().map(line::title).toList()));
        programme.rows.forEach(row -> facts.add("agenda", line.fact(row, Clocks.NONE, true)));
    }

    private Stream<List<String>> rows() {
        var between = desk.draw().one("between time and row", " ", " ", "   ", ": ", " – ");
        var indent = desk.draw().one("indent below", "", "   ", "     ");
        return programme.rows.stream().map(row -> {
            var lines = new ArrayList<String>();
            lines.add(timed(row, between, true));
            line.below(row).forEach(below -> lines.add(indent + below));
            return lines;
        });
    }

    // points of a list have nothing below them
    private List<String> firsts() {
        var between = desk.draw().one("between time and row", " ", ": ", " – ");
        return programme.rows.stream().map(row -> timed(row, between, false)).toList();
    }

    private String timed(ProgrammeRow row, String between, boolean below) {
        if (clock.clocks() != Clocks.NONE) {
            facts.add("agenda", line.fact(row, clock.clocks(), below));
            return clock.of(row) + between + line.words(row);
        }
        if (row.isPause() && !pauseTime.equals("none")) {
            facts.add("agenda", row.fact(Clocks.FROM_AND_TO, false, false));
            var both = new ProgrammeClock(Clocks.FROM_AND_TO, "HH.mm", "a–b").of(row);
            return row.title() + (pauseTime.equals("behind") ? " " : " kl. ") + both;
        }
        facts.add("agenda", line.fact(row, Clocks.NONE, below));
        return line.words(row);
    }

    private void columns() {
        var rows = new ArrayList<List<String>>();
        for (var row : programme.rows) {
            var cells = new ArrayList<String>();
            if (clock.clocks() != Clocks.NONE) {
                cells.add(clock.of(row));
            }
            if (programme.numbers != Programme.Numbers.NONE) {
                cells.add(line.leadAlone(row));
            }
            cells.add(Stream.concat(Stream.of(line.title(row)), line.below(row).stream())
                    .reduce((one, other) -> one + lineBreak() + other)
                    .orElseThrow());
            rows.add(cells);
            facts.add("agenda", line.fact(row, clock.clocks(), true));
        }
        desk.add(new Rows(List.of(), rows));
    }

    private String lineBreak() {
        return desk.format().equals("txt") ? "\n" : "<br>";
    }
}
