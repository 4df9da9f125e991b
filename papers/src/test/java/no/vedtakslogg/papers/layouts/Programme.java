package no.vedtakslogg.papers.layouts;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.vedtakslogg.papers.layouts.Told.Case;
import no.vedtakslogg.papers.layouts.Told.Person;
import org.jspecify.annotations.Nullable;

/** What shall be taken up in a meeting, from its beginning to its end, whatever way the rows are set. */
final class Programme {
    /** Whether the cases have numbers of their own, are only counted, or have no numbers. */
    enum Numbers {
        OF_CASES,
        COUNTED,
        NONE
    }

    private record Draft(String kind, @Nullable Case numbered, String title) {}

    private static final int STEP = 5;

    final Numbers numbers;
    final Numbering numbering;
    final boolean tellsWho;

    /** Whether the agenda is called a programme, and its rows no cases. */
    final boolean isProgramme;

    /** What stands below the titles: nothing, a sentence, points or papers. */
    final String below;

    final List<ProgrammeRow> rows = new ArrayList<>();

    private final Desk desk;
    private final Draw draw;
    private final Told told;

    Programme(Desk desk) {
        this.desk = desk;
        draw = desk.draw();
        told = desk.told();
        numbers = draw.one(
                "numbers",
                List.of(
                        Numbers.OF_CASES,
                        Numbers.OF_CASES,
                        Numbers.OF_CASES,
                        Numbers.COUNTED,
                        Numbers.COUNTED,
                        Numbers.NONE));
        numbering = Numbering.drawn(draw, List.of("n/26", "n/26", "0n/26", "n/2026", "n-26", "2026/n", "PS n/26"));
        isProgramme = numbers == Numbers.NONE && draw.yes("programme", 5);
        tellsWho = draw.yes("who", 6);
        below = draw.one("below", "nothing", "nothing", "nothing", "sentence", "points", "paper");
        timed(drafts());
    }

    private List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        if (draw.yes("opening", 3)) {
            drafts.add(other(CallStock.OPENINGS));
        }
        var eventually = draw.one("other business", "none", "case", "without number");
        var first = draw.below(CallStock.TITLES.size());
        for (var at = 0; at < told.cases.size(); at++) {
            var one = told.cases.get(at);
            if (at > 0 && draw.below(4) == 0) {
                drafts.add(new Draft("PAUSE", null, told.in(draw.any(CallStock.PAUSES))));
            }
            var last = at == told.cases.size() - 1 && eventually.equals("case");
            var title = last
                    ? told.in(CallStock.OTHER_BUSINESS)
                    : draw.below(2) == 0
                            ? one.title()
                            : told.in(CallStock.TITLES.get((first + at) % CallStock.TITLES.size()));
            drafts.add(new Draft("CASE", one, title));
        }
        if (eventually.equals("without number")) {
            var kind = numbers == Numbers.NONE ? "CASE" : "OTHER";
            drafts.add(new Draft(kind, null, told.in(CallStock.OTHER_BUSINESS)));
        }
        if (draw.yes("end of agenda", 2)) {
            drafts.add(other(CallStock.ENDS));
        }
        return drafts;
    }

    private Draft other(List<Wording> titles) {
        return new Draft("OTHER", null, told.in(draw.any(titles)));
    }

    // the rows share the meeting between them
    private void timed(List<Draft> drafts) {
        var steps = new int[drafts.size()];
        Arrays.fill(steps, 1);
        var length = (int) Duration.between(told.from, told.to).toMinutes();
        for (var left = length / STEP - drafts.size(); left > 0; left--) {
            steps[draw.below(steps.length)]++;
        }
        var from = told.from;
        for (var at = 0; at < steps.length; at++) {
            rows.add(row(drafts.get(at), from, steps[at] * STEP));
            from = from.plusMinutes((long) steps[at] * STEP);
        }
    }

    private ProgrammeRow row(Draft draft, LocalTime from, int minutes) {
        return new ProgrammeRow(
                draft.kind,
                from,
                minutes,
                number(draft, numbering::of),
                number(draft, told::number),
                draft.title,
                presenter(draft),
                draft.numbered == null ? "" : told.in(draw.any(CallStock.TYPES)),
                draft.numbered == null ? List.of() : below());
    }

    private String number(Draft draft, Function<Case, String> ofCase) {
        if (draft.numbered == null || numbers == Numbers.NONE) {
            return "";
        }
        return numbers == Numbers.OF_CASES
                ? ofCase.apply(draft.numbered)
                : String.valueOf(
                        rows.stream().filter(row -> !row.number().isEmpty()).count() + 1);
    }

    private @Nullable Person presenter(Draft draft) {
        return tellsWho && draft.numbered != null && draw.below(10) < 7 ? draw.any(told.people.subList(0, 3)) : null;
    }

    private List<String> below() {
        if (draw.below(2) == 0) {
            return List.of();
        }
        var first = draw.below(CallStock.POINTS.size());
        return switch (below) {
            case "sentence" -> List.of(told.in(draw.any(CallStock.EXPLANATIONS)));
            case "points" ->
                List.of(
                        told.in(CallStock.POINTS.get(first)),
                        told.in(CallStock.POINTS.get((first + 2) % CallStock.POINTS.size())));
            case "paper" -> List.of(told.in(draw.any(CallStock.PAPERS)));
            default -> List.of();
        };
    }

    /** What a line below a title begins with. */
    String mark() {
        return switch (below) {
            case "points" -> "- ";
            case "paper" -> "Vedlegg: ";
            default -> "";
        };
    }

    /** Writes what the agenda is called; a numbered one may do without a name. */
    void name() {
        var name = desk.one("agenda name", isProgramme ? CallLabels.PROGRAMME_NAMES : CallLabels.AGENDA_NAMES);
        if (numbers != Numbers.NONE && draw.yes("agenda without name", 2)) {
            return;
        }
        desk.add(
                draw.yes("agenda name is a heading", 5) && !name.startsWith("Vi ")
                        ? new Sheet.Heading(2, name)
                        : new Sheet.Section(name + ":"));
    }
}
