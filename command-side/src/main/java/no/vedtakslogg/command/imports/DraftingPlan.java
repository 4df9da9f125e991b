package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.DraftedMark;
import no.vedtakslogg.command.imports.Draft.DraftedMeasure;
import no.vedtakslogg.command.imports.Draft.DraftedPlan;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.actionplan.PlanRow;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Drafts an action plan (handlingsplan) with its areas, goals and measures. */
final class DraftingPlan {
    private static final Pattern TITLE =
            Pattern.compile("(?im)^[\\W_]*((?:handlings|tiltaks|arbeids|oppfølgings)plan(?:en)?\\b[^\\n\\t|]{0,120})$");
    private static final Pattern YEARS = Pattern.compile("(?iu)\\b(20\\d\\d)\\h*(?:[-–—/]|til|og)\\h*(20\\d\\d)\\b");
    // «Handlingsplan 2026», and «innen utgangen av 2026» beside a measure
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final Drafting drafting;
    private final Mends mends;

    DraftingPlan(Drafting drafting) {
        this.drafting = drafting;
        this.mends = drafting.mends;
    }

    @Nullable DraftedPlan plan() {
        var paper = drafting.paper;
        if (paper.kind().value() != Kind.ACTION_PLAN || paper.plan().isEmpty()) {
            return null;
        }
        var title = mends.field("plan.title", title(paper.text()), null, Certainty.LIKELY);
        var years = years(title.text(), paper.plan());
        var from = mends.field("plan.fromYear", years.from(), null, Certainty.LIKELY);
        var to = mends.field("plan.toYear", years.to(), null, Certainty.LIKELY);
        if (from.isEmpty() && to.isEmpty()) {
            drafting.remarks.add(Remark.of(Remark.Kind.YEARS_ARE_MISSING, from.path(), null));
        } else {
            Stream.of(from, to)
                    .filter(year -> Values.year(year) == null)
                    .forEach(year -> drafting.remarks.add(
                            Remark.of(Remark.Kind.YEAR_IS_NO_YEAR, year.path(), null, year.text())));
        }
        var known = known(from, to);
        var numbers = new HashSet<String>();
        var measures = new ArrayList<DraftedMeasure>();
        for (var i = 0; i < paper.plan().size(); i++) {
            measures.add(measure("plan.measures." + i, paper.plan().get(i), Values.year(from), known, numbers));
        }
        paper.plan().stream()
                .flatMap(row -> Stream.ofNullable(row.status()))
                .findFirst()
                .ifPresent(status -> drafting.remarks.add(
                        Remark.of(Remark.Kind.STATUSES_ARE_NOT_RECORDED, "plan", status.span(), status.value())));
        return new DraftedPlan("plan", known.map(plan -> plan.id().value()).orElse(null), title, from, to, measures);
    }

    private DraftedMeasure measure(
            String path, PlanRow row, @Nullable Integer firstYear, Optional<KnownPlan> known, HashSet<String> numbers) {
        var number = mends.field(path + ".number", row.number());
        var take = mends.takes(path, true);
        if (take && (number.isEmpty() || !numbers.add(number.text()))) {
            drafting.remarks.add(Remark.of(
                    number.isEmpty() ? Remark.Kind.NUMBER_IS_NO_NUMBER : Remark.Kind.NUMBER_IS_THERE_TWICE,
                    number.path(),
                    row.text().span(),
                    number.text()));
        }
        var marks = new ArrayList<DraftedMark>();
        marks(row, firstYear)
                .forEach(
                        (year, words) -> marks.add(new DraftedMark(year, mends.field(path + ".marks." + year, words))));
        return new DraftedMeasure(
                path,
                take,
                known.filter(plan -> plan.measures().containsKey(number.text())).isPresent()
                        ? Standing.SAME
                        : Standing.NEW,
                mends.field(path + ".area", row.area()),
                mends.field(path + ".goalNumber", row.goalNumber()),
                mends.field(path + ".goal", row.goal()),
                number,
                mends.field(path + ".text", row.text()),
                mends.field(path + ".responsible", row.responsible()),
                marks,
                mends.field(path + ".sameAs", row.sameAs()));
    }

    // when a measure is to be done is marked in the last year that its words tell, and else in the first of the plan
    private static Map<Integer, Found<String>> marks(PlanRow row, @Nullable Integer firstYear) {
        if (!row.marks().isEmpty() || row.when() == null) {
            return row.marks();
        }
        return YEAR.matcher(row.when().value())
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .reduce((before, last) -> last)
                .or(() -> Optional.ofNullable(firstYear))
                .map(year -> Map.of(year, row.when()))
                .orElse(Map.of());
    }

    private Optional<KnownPlan> known(Field from, Field to) {
        return drafting.record.plans().stream()
                .filter(plan -> String.valueOf(plan.fromYear()).equals(from.text())
                        && String.valueOf(plan.toYear()).equals(to.text()))
                .findFirst();
    }

    private static String title(String text) {
        var match = TITLE.matcher(text);
        return match.find() ? Words.clean(match.group(1)) : "Handlingsplan";
    }

    private record Span(@Nullable String from, @Nullable String to) {}

    private static Span years(String title, List<PlanRow> rows) {
        var match = YEARS.matcher(title);
        if (match.find()) {
            return new Span(match.group(1), match.group(2));
        }
        var only = YEAR.matcher(title);
        if (only.find()) {
            return new Span(only.group(), only.group());
        }
        var marked = rows.stream()
                .flatMap(row -> marks(row, null).keySet().stream())
                .sorted()
                .toList();
        return marked.isEmpty()
                ? new Span(null, null)
                : new Span(String.valueOf(marked.getFirst()), String.valueOf(marked.getLast()));
    }
}
