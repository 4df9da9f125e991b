package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.Choice;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedMeasure;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.Imports.RefusedLine;
import no.vedtakslogg.command.imports.Imports.Reviewed;
import no.vedtakslogg.papers.text.PageSize;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** What the review page shows: the draft with what somebody typed in it, what is said about its parts, and the paper. */
final class Review {
    private static final int LONGEST_CHOICE = 60;

    /** Below this a point is another one, whose words are not held against each other. */
    private static final double ANOTHER = 0.3;

    private final Reviewed reviewed;
    private final Map<String, String> typed;
    private final Map<String, List<Doubt>> said = new HashMap<>();
    private final List<Doubt> doubts;
    private final List<Doubt> refused;
    private final PaperSheet sheet;

    /**
     * What is shown.
     *
     * @param typed what somebody typed that is not kept yet, by path
     * @param refused what the record did not take
     */
    Review(
            Reviewed reviewed,
            ReviewTexts words,
            List<PageSize> sizes,
            Map<String, String> typed,
            List<RefusedLine> refused) {
        this.reviewed = reviewed;
        this.typed = typed;
        var fields = new FieldsOfDraft(reviewed.draft());
        var onThePage = onThePage(fields);
        this.doubts = Doubt.of(reviewed.draft().remarks(), words, onThePage);
        this.refused = Doubt.refused(refused, onThePage);
        Stream.concat(doubts.stream(), this.refused.stream())
                .forEach(doubt -> said.computeIfAbsent(doubt.at(), none -> new ArrayList<>())
                        .add(doubt));
        var marks = PaperSheet.marks(fields.byPath());
        doubts.stream()
                .filter(doubt -> doubt.place() != null)
                .forEach(doubt -> marks.add(new PaperSheet.Mark(doubt.id(), doubt.place())));
        this.sheet = PaperSheet.of(reviewed.paper(), sizes, marks);
    }

    private Set<String> onThePage(FieldsOfDraft fields) {
        var all = new HashSet<>(fields.byPath().keySet());
        all.addAll(fields.parts());
        draft().bodies().forEach(body -> all.add(body.path()));
        draft().meetings().forEach(meeting -> {
            all.add(meeting.path() + ".attendance");
            meeting.cases().forEach(one -> all.add(one.path() + ".decision"));
        });
        draft().meetings().stream()
                .flatMap(meeting -> meeting.cases().stream())
                .flatMap(one -> one.links().stream())
                .forEach(link -> all.remove(link.path())); // what cites an unknown case has no link of its own
        return all;
    }

    public Import sent() {
        return reviewed.sent();
    }

    public Draft draft() {
        return reviewed.draft();
    }

    public PaperSheet sheet() {
        return sheet;
    }

    public int toRecord() {
        return reviewed.toRecord().size();
    }

    public boolean canBeConfirmed() {
        return reviewed.canBeConfirmed();
    }

    /** What is to be looked at; what was recorded before is not doubted again. */
    public List<Doubt> doubts() {
        var recorded = draft().meetings().stream()
                .flatMap(meeting -> cases(meeting, true).stream())
                .map(one -> one.path() + ".")
                .toList();
        return doubts.stream()
                .filter(doubt -> doubt.inTheWay() || recorded.stream().noneMatch((doubt.at() + ".")::startsWith))
                .toList();
    }

    public List<Doubt> refused() {
        return refused;
    }

    public long inTheWay() {
        return doubts.stream().filter(Doubt::inTheWay).count();
    }

    /** What is said about one field or part. */
    public List<Doubt> said(String path) {
        return said.getOrDefault(path, List.of());
    }

    /** Whether anything is said about a part or about something in it. */
    public boolean isDoubtful(String path) {
        return said.keySet().stream().anyMatch(at -> at.equals(path) || at.startsWith(path + "."));
    }

    private boolean stuck(String path) {
        return Stream.concat(doubts.stream(), refused.stream())
                .anyMatch(doubt -> doubt.inTheWay() && (doubt.at() + ".").startsWith(path + "."));
    }

    public String value(Field field) {
        return typed.getOrDefault(field.path(), field.text());
    }

    /** Whether somebody typed something else than what stands in the draft now. */
    public boolean isTyped(Field field) {
        var mine = typed.get(field.path());
        return mine != null && !Words.clean(mine).equals(Words.clean(field.text()));
    }

    public String typed(String path) {
        return typed.getOrDefault(path, "");
    }

    public boolean takes(String path, boolean take) {
        var mine = typed.get(path + ".take");
        return mine == null ? take : Boolean.parseBoolean(mine);
    }

    public String anchor(@Nullable Span place) {
        return PaperSheet.anchor(place, !sheet.pages().isEmpty());
    }

    public static boolean isAmong(List<Choice> choices, String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    /** Those that may be chosen, and to establish a new one. */
    public static List<Choice> orNew(List<Choice> choices, String name) {
        return with(new Choice(BodiesNamed.NEW, name), choices);
    }

    /** Those that may be meant, and none of them. */
    public static List<Choice> orNamed(List<Choice> choices, String name) {
        return with(new Choice(Roll.NOBODY_KNOWN, name), choices);
    }

    private static List<Choice> with(Choice first, List<Choice> choices) {
        return Stream.concat(Stream.of(first), choices.stream()).toList();
    }

    /** A case is unfolded where something in it is to be looked at. */
    public boolean isOpen(DraftedCase one) {
        return !isRecorded(one) && one.take() && isDoubtful(one.path());
    }

    public static boolean isDay(String value) {
        return value.isBlank() || value.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    // ---- what is on record already, so that only the difference is looked at

    public List<DraftedCase> cases(DraftedMeeting meeting, boolean recorded) {
        return meeting.cases().stream()
                .filter(one -> isRecorded(one) == recorded)
                .toList();
    }

    public List<DraftedMeasure> measures(boolean recorded) {
        var plan = draft().plan();
        return plan == null
                ? List.of()
                : plan.measures().stream()
                        .filter(one -> (one.standing() == Standing.SAME && one.take()) == recorded)
                        .toList();
    }

    private boolean isRecorded(DraftedCase one) {
        if (one.known() == null || !one.take() || stuck(one.path())) {
            return false;
        }
        var lines = reviewed.toRecord();
        if (!lines.isEmpty()) {
            return lines.stream()
                    .noneMatch(line ->
                            line.path().equals(one.path()) || line.path().startsWith(one.path() + "."));
        }
        return (one.proposal().points().isEmpty() || one.proposal().standing() == Standing.SAME)
                && (one.paper().isEmpty() || one.paper().standing() == Standing.SAME)
                && (one.decision().points().isEmpty() || one.decision().standing() == Standing.SAME)
                && one.inputs().stream().allMatch(input -> input.standing() == Standing.SAME)
                && one.followUps().stream().allMatch(it -> it.standing() == Standing.SAME || !it.take());
    }

    // ---- proposal beside decision

    /** A point with how deep it lies, and how it differs from the one that was proposed under its number. */
    record Beside(DraftedPoint point, int depth, List<WordDifference.Run> difference, boolean isNew) {}

    public List<Beside> proposed(DraftedCase one) {
        return flat(one.proposal().points()).stream()
                .map(point -> new Beside(point, depth(point), List.of(), false))
                .toList();
    }

    public List<Beside> decided(DraftedCase one) {
        var before = new HashMap<String, DraftedPoint>();
        flat(one.proposal().points()).forEach(point -> before.put(point.number(), point));
        return flat(one.decision().points()).stream()
                .map(point -> beside(point, before.get(point.number()), !before.isEmpty()))
                .toList();
    }

    private static Beside beside(DraftedPoint point, @Nullable DraftedPoint proposed, boolean compared) {
        if (proposed == null) {
            return new Beside(point, depth(point), List.of(), compared);
        }
        var before = DraftedTexts.words(proposed);
        var after = DraftedTexts.words(point);
        if (Words.likeness(before, after) < ANOTHER) {
            return new Beside(point, depth(point), List.of(), true);
        }
        return new Beside(
                point,
                depth(point),
                Words.clean(before).equals(Words.clean(after)) ? List.of() : WordDifference.between(before, after),
                false);
    }

    private static List<DraftedPoint> flat(List<DraftedPoint> points) {
        return points.stream()
                .flatMap(point -> Stream.concat(Stream.of(point), flat(point.points()).stream()))
                .toList();
    }

    private static int depth(DraftedPoint point) {
        return point.path().split("\\.points\\.").length - 2;
    }

    /** The points that a follow-up may hang on. */
    public List<Choice> points(DraftedCase one) {
        return flat(one.decision().points()).stream()
                .map(point -> new Choice(
                        point.number(),
                        point.number() + " " + beginning(point.text().text())))
                .toList();
    }

    private static String beginning(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_CHOICE ? line : line.substring(0, LONGEST_CHOICE) + "…";
    }
}
