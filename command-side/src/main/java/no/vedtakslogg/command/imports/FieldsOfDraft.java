package no.vedtakslogg.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.command.imports.Draft.DraftedBody;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedDecision;
import no.vedtakslogg.command.imports.Draft.DraftedFollowUp;
import no.vedtakslogg.command.imports.Draft.DraftedMeasure;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import org.jspecify.annotations.Nullable;

/** All fields of a draft by their paths, and the parts that can be left out; tells what a form would put right. */
final class FieldsOfDraft {
    private static final Pattern ADDED = Pattern.compile(
            "(meetings\\.\\d+\\.cases\\.\\d+\\.)(?:followUps\\.(\\d+)\\.(?:task|responsible|deadline|point)"
                    + "|(?:decision|proposal)\\.points\\.(\\d+)\\.text)");
    private static final String TAKE = ".take";
    private static final int MOST_CHARACTERS = 100_000;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Boolean> takes = new LinkedHashMap<>();
    private final Map<String, Integer> next = new LinkedHashMap<>();
    private final Map<String, String> strangers = new LinkedHashMap<>();

    FieldsOfDraft(Draft draft) {
        var partnership = draft.partnership();
        add(partnership.choice(), partnership.name(), partnership.since());
        draft.bodies().forEach(this::add);
        draft.strangers().forEach(stranger -> {
            add(stranger.meaning());
            strangers.put(stranger.meaning().path(), stranger.words());
        });
        draft.meetings().forEach(this::add);
        var plan = draft.plan();
        if (plan != null) {
            add(plan.title(), plan.fromYear(), plan.toYear());
            plan.measures().forEach(this::add);
        }
    }

    Map<String, Field> byPath() {
        return fields;
    }

    Set<String> parts() {
        return takes.keySet();
    }

    /** What of a form differs from what stands in the draft: that alone is put right. */
    Map<String, String> changes(Map<String, List<String>> form) {
        var changes = new LinkedHashMap<String, String>();
        form.forEach((path, values) -> {
            var said = values.getLast();
            if (said.length() <= MOST_CHARACTERS && differs(path, said)) {
                changes.put(path, Words.clean(said));
            }
        });
        changes.keySet().removeIf(path -> isAdded(path) && !addsSomething(path, Set.copyOf(changes.keySet())));
        return withNames(changes);
    }

    /** The changes, and with each answer about a stranger the name that it is about: places change, names do not. */
    Map<String, String> withNames(Map<String, String> changes) {
        var named = new LinkedHashMap<>(changes);
        strangers.forEach((meaning, words) -> {
            if (changes.containsKey(meaning)) {
                named.put(meaning.replace(".meaning", ".words"), words);
            }
        });
        return named;
    }

    private boolean differs(String path, String said) {
        var field = fields.get(path);
        if (field != null) {
            return !Words.clean(said).equals(Words.clean(field.text()));
        }
        if (path.endsWith(TAKE)) {
            var take = takes.get(path.substring(0, path.length() - TAKE.length()));
            return take != null && take != Boolean.parseBoolean(said);
        }
        return isAdded(path) && !said.isBlank();
    }

    /** Only the row that comes next may be added, so that nothing is kept that nobody sees. */
    private boolean isAdded(String path) {
        var match = ADDED.matcher(path);
        if (fields.containsKey(path) || !match.matches()) {
            return false;
        }
        var list = path.substring(0, path.lastIndexOf('.', path.lastIndexOf('.') - 1));
        var index = Objects.requireNonNullElse(match.group(2), match.group(3));
        return String.valueOf(next.get(list)).equals(index);
    }

    private static boolean addsSomething(String path, Set<String> changes) {
        return path.endsWith(".text") || changes.contains(path.substring(0, path.lastIndexOf('.')) + ".task");
    }

    private void add(@Nullable Field... some) {
        for (var field : some) {
            if (field != null) {
                fields.put(field.path(), field);
            }
        }
    }

    private void add(DraftedBody body) {
        add(body.choice(), body.name(), body.shortName(), body.kind(), body.since());
    }

    private void add(DraftedMeeting meeting) {
        takes.put(meeting.path(), meeting.take());
        add(meeting.date(), meeting.from(), meeting.to(), meeting.place());
        add(meeting.chair(), meeting.secretary(), meeting.nextMeeting());
        meeting.attendance().forEach(one -> {
            takes.put(one.path(), one.take());
            add(one.name(), one.organisation(), one.group(), one.presence(), one.metFor());
        });
        meeting.agenda().forEach(row -> {
            takes.put(row.path(), row.take());
            add(row.title(), row.minutes(), row.presenters());
        });
        meeting.cases().forEach(this::add);
    }

    private void add(DraftedCase one) {
        takes.put(one.path(), one.take());
        add(one.number(), one.title(), one.kind(), one.responsible(), one.handlers());
        add(one.legalBasis(), one.archiveCase(), one.discussion());
        add(one.paper().background(), one.paper().facts(), one.paper().assessment());
        one.paper().attachments().forEach(this::add);
        points(one.path() + ".proposal.points", one.proposal().points());
        add(one.path(), one.decision());
        one.inputs().forEach(input -> {
            takes.put(input.path(), input.take());
            add(input.text());
        });
        one.links().forEach(link -> takes.put(link.path(), link.take()));
        if (one.take()) { // nothing is followed up of a case that is left out
            next.put(one.path() + ".followUps", one.followUps().size());
        }
        one.followUps().forEach(this::add);
    }

    private void add(String path, DraftedDecision decision) {
        add(decision.outcome(), decision.mode(), decision.words(), decision.until(), decision.to());
        decision.votes().forEach(vote -> add(vote.ballot()));
        points(path + ".decision.points", decision.points());
    }

    private void points(String path, List<DraftedPoint> points) {
        next.put(path, points.size());
        for (var point : points) {
            takes.put(point.path(), point.take());
            add(point.text(), point.closing());
            points(point.path() + ".points", point.points());
        }
    }

    private void add(DraftedFollowUp followUp) {
        takes.put(followUp.path(), followUp.take());
        add(followUp.point(), followUp.task(), followUp.responsible(), followUp.deadline());
    }

    private void add(DraftedMeasure measure) {
        takes.put(measure.path(), measure.take());
        add(measure.area(), measure.goalNumber(), measure.goal(), measure.number(), measure.text());
        add(measure.responsible(), measure.sameAs());
        measure.marks().forEach(mark -> add(mark.words()));
    }
}
