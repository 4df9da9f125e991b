package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddArea;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AdoptActionPlan;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.imports.Draft.DraftedMeasure;
import no.vedtakslogg.command.imports.Draft.DraftedPlan;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.followups.Responsible;
import org.jspecify.annotations.Nullable;

/** The commands that record an action plan: the plan, its areas and goals, its measures, and how they stand to each other. */
final class RecordingPlan {
    private static final Pattern AREA = Pattern.compile("^\\s*(\\d+(?:\\.\\d+)*)[.)]?\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("\\d+(?:\\.\\d+)+");

    private final ToRecord all;
    private final DraftedPlan drafted;
    private final ActionPlanId id;
    private final LocalDate day;
    private final @Nullable KnownPlan known;
    private final Map<String, GoalId> goals = new HashMap<>();
    private final LinkedHashSet<String> areas = new LinkedHashSet<>();

    RecordingPlan(ToRecord all, DraftedPlan drafted) {
        this.all = all;
        this.drafted = drafted;
        this.known = all.known.plan(drafted.known());
        this.id = new ActionPlanId(
                known == null ? all.made("plan", "") : known.id().value());
        this.day = known == null
                ? LocalDate.of(Objects.requireNonNull(Values.year(drafted.fromYear())), 1, 1)
                : known.adoptedOn();
    }

    void record() {
        if (known == null) {
            all.add(
                    "plan",
                    drafted.title().place(),
                    new AdoptActionPlan(
                            id,
                            all.partnership(),
                            drafted.title().text(),
                            Objects.requireNonNull(Values.year(drafted.fromYear())),
                            Objects.requireNonNull(Values.year(drafted.toYear())),
                            null,
                            day));
        } else {
            known.goals().forEach((number, goal) -> goals.put(number, new GoalId(goal)));
            areas.addAll(known.areas().keySet());
        }
        var fresh = drafted.measures().stream()
                .filter(measure -> measure.take() && measure.standing() == Standing.NEW)
                .toList();
        fresh.forEach(this::add);
        fresh.forEach(this::link);
    }

    private void add(DraftedMeasure measure) {
        var goal = goal(measure);
        all.add(
                measure.path(),
                measure.text().place(),
                new AddMeasure(
                        measureId(measure),
                        id,
                        goal,
                        measure.number().text(),
                        measure.text().text(),
                        responsible(measure),
                        measure.marks().stream()
                                .filter(mark -> !mark.words().isEmpty())
                                .map(mark ->
                                        new YearMark(mark.year(), mark.words().text()))
                                .toList(),
                        null,
                        null,
                        day));
    }

    private MeasureId measureId(DraftedMeasure measure) {
        return new MeasureId(all.made("measure", measure.path()));
    }

    private List<Responsible> responsible(DraftedMeasure measure) {
        var responsible = new ArrayList<Responsible>();
        Values.names(measure.responsible())
                .forEach(name -> responsible.add(all.roll().named(name)));
        return responsible;
    }

    /** A goal without a number takes that of the area; measures that stand under none belong to the area itself. */
    private GoalId goal(DraftedMeasure measure) {
        var area = area(measure);
        var number = measure.goalNumber().isEmpty()
                ? above(measure.number().text(), area)
                : measure.goalNumber().text();
        return goals.computeIfAbsent(number, none -> {
            var goal = new GoalId(all.made("goal", number));
            var text = measure.goal().isEmpty() ? number : measure.goal().text();
            all.add(
                    measure.path() + ".goal",
                    measure.goal().place(),
                    new AddGoal(id, goal, area, number, text, null, day));
            return goal;
        });
    }

    private static String above(String number, String otherwise) {
        var dot = number.lastIndexOf('.');
        return dot < 0 ? otherwise : number.substring(0, dot);
    }

    private String area(DraftedMeasure measure) {
        var match = AREA.matcher(measure.area().text());
        var written = match.matches();
        var title = written
                ? match.group(2)
                : measure.area().isEmpty()
                        ? drafted.title().text()
                        : measure.area().text();
        var number = written ? match.group(1) : numbered(measure, title);
        if (areas.add(number)) {
            all.add(measure.path() + ".area", measure.area().place(), new AddArea(id, number, Words.clean(title), day));
        }
        return number;
    }

    /** An area without a number is told by the first part of its goals' numbers, or counted. */
    private String numbered(DraftedMeasure measure, String title) {
        var number = measure.goalNumber().isEmpty()
                ? measure.number().text()
                : measure.goalNumber().text();
        var dot = number.indexOf('.');
        return dot > 0 ? number.substring(0, dot) : number.isEmpty() ? title : number;
    }

    private void link(DraftedMeasure measure) {
        if (measure.sameAs().isEmpty()) {
            return;
        }
        var match = OTHER.matcher(measure.sameAs().text());
        var other = match.find() ? numbered(match.group()) : null;
        all.add(
                measure.path() + ".sameAs",
                measure.sameAs().place(),
                new LinkMeasure(
                        measureId(measure),
                        MeasureLinkKind.SAME_AS,
                        other,
                        measure.sameAs().text(),
                        day));
    }

    private @Nullable MeasureId numbered(String number) {
        UUID before = known == null ? null : known.measures().get(number);
        return before != null
                ? new MeasureId(before)
                : drafted.measures().stream()
                        .filter(measure ->
                                measure.take() && measure.number().text().equals(number))
                        .findFirst()
                        .map(this::measureId)
                        .orElse(null);
    }
}
