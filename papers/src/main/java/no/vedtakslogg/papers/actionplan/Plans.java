package no.vedtakslogg.papers.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.ListedMeasure;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.parts.PlanColumn;
import no.vedtakslogg.papers.references.References;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/** Reads an action plan: the areas from the headings above its tables, the measures from their rows. */
public final class Plans {
    private static final Pattern AREA = Pattern.compile(
            "^(?:(?:innsatsområde|satsingsområde|område|del|kapittel)\\s+)?(\\d{1,2})[.:]?\\s+\\p{Lu}.{3,140}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Mål 2: Felles kompetanse», «Innsatsområde 1 – Overganger»
    private static final Pattern GOAL =
            Pattern.compile("^(\\p{L}+)\\s*(?:\\d{1,2}\\s*[.:–-]?|:)\\s+\\p{Lu}[^:]{3,140}$");

    private Plans() {}

    /** The measures of a part's tables, in their order. */
    public static List<PlanRow> of(Part part) {
        var areas = new ArrayList<Passage>();
        for (var block : part.front()) {
            if (block instanceof Line line && isArea(line)) {
                areas.add(line.words());
            }
        }
        var rows = new ArrayList<PlanRow>();
        PlanTable before = null;
        for (var table : part.planTables()) {
            var reader = new PlanTable(table, before, area(areas, table));
            rows.addAll(reader.rows());
            before = reader;
        }
        return rows.isEmpty() && part.kind() == PartKind.ACTION_PLAN
                ? ListedMeasure.in(part.front()).stream().map(Plans::row).toList()
                : rows;
    }

    private static PlanRow row(ListedMeasure listed) {
        var number = listed.number() == null ? PlanTable.numberIn(listed.words()) : words(listed.number());
        return new PlanRow(
                words(listed.goal()),
                null,
                null,
                number,
                Found.words(PlanTable.withoutNumber(listed.words(), listed.number() == null), Certainty.CERTAIN),
                words(listed.told().get(PlanColumn.WHO)),
                words(listed.told().get(PlanColumn.WHEN)),
                Map.of(),
                null,
                References.in(listed.words()),
                words(listed.told().get(PlanColumn.STATUS)));
    }

    private static @Nullable Found<String> words(@Nullable Passage words) {
        return words == null ? null : Found.words(words, Certainty.CERTAIN);
    }

    private static boolean isArea(Line line) {
        return (line.words().has(AREA) || line.style().heading() > 0 || isGoal(line))
                && Headings.of(line).isEmpty(); // «Innledning» is none
    }

    private static boolean isGoal(Line line) {
        var name = line.words().matcher(GOAL);
        return name.find() && PlanColumn.GOAL.is(name.group(1));
    }

    // the last heading that stands before the table
    private static @Nullable Found<String> area(List<Passage> areas, Table table) {
        var at = start(table);
        Passage last = null;
        for (var area : areas) {
            last = area.span().from() < at ? area : last;
        }
        return last == null ? null : Found.words(last, Certainty.LIKELY);
    }

    private static int start(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(row -> row.filled().stream())
                        .findFirst()
                        .map(cell -> cell.words().span().from())
                        .orElse(0)
                : 0;
    }
}
