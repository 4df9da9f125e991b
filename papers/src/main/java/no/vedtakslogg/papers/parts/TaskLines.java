package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Lines below the cases that tell again what is to be done with each of the decisions: «Sak 12/26: Kari sender brevet innen
 * 1. mai», «Sende brevet (sak 2)» below the name of whoever does it. Each is told of the case that it names.
 */
final class TaskLines {
    private static final Pattern MARK = Pattern.compile("^(?:[-–•○●▪*]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*\\((?:(?iu:jf|jfr|se|sjå)\\.?\\s)?(?<case>(?iu:sak)\\s[^()]{1,30})\\)\\.?$");
    private static final Pattern APART = Pattern.compile("^[\\s:.–-]+");
    private static final Pattern NAME_ALONE = Pattern.compile("\\s*:\\s*$");

    private final OpenPaper paper;
    private final List<Block> blocks;
    private int end;

    TaskLines(OpenPaper paper, List<Block> blocks) {
        this.paper = paper;
        this.blocks = blocks;
    }

    /** A task as a line tells it; what an earlier meeting left, or what is done already, has no case here. */
    private record Task(
            @Nullable OpenCase of, Line line, @Nullable Passage who) {}

    /** Whether the line is one of such a list, or its heading. */
    boolean takes(Line line, int at) {
        if (at >= end && !paper.cases().isEmpty() && TaskListHeading.is(line)) {
            read(line, at + 1);
        }
        return at < end;
    }

    private void read(Line heading, int from) {
        var tasks = new ArrayList<Task>();
        Passage who = null;
        var at = from;
        for (; at < blocks.size() && blocks.get(at) instanceof Line line; at++) {
            var name = line.words().strip();
            var colon = name.matcher(NAME_ALONE);
            name = colon.find() ? name.sub(0, colon.start()) : name;
            var task = task(line, who);
            if (task.isPresent()) {
                tasks.add(task.get());
            } else if (Names.isName(name)) {
                who = name;
            } else if (!tasks.isEmpty() && !line.afterGap() && Points.isContinuation(line)) {
                tasks.add(goesOn(tasks.removeLast(), line));
            } else {
                break;
            }
        }
        if (tasks.stream().anyMatch(task -> task.of() != null)) {
            tasks.forEach(task -> tell(task, heading));
            end = at;
        }
    }

    private static Task goesOn(Task task, Line line) {
        return new Task(
                task.of(), task.line().with(Passage.join(List.of(task.line().words(), line.words()))), task.who());
    }

    private Optional<Task> task(Line line, @Nullable Passage who) {
        var words = line.words().strip();
        var mark = words.matcher(MARK);
        words = mark.find() ? words.sub(mark.end()) : words;
        var start = CaseNumbers.atStart(words);
        if (start.isPresent() && !start.get().rest().isBlank()) {
            var apart = start.get().rest().matcher(APART);
            var rest = apart.find()
                    ? start.get().rest().sub(apart.end())
                    : start.get().rest();
            return NamedCase.numbered(start.get().number().value(), paper.cases())
                    .map(one -> new Task(DoneWork.ends(rest) ? null : one, line.with(rest), who))
                    .or(() -> ofOtherMeeting(start.get().number().value(), line));
        }
        var behind = words.matcher(BEHIND);
        if (!behind.find()) {
            return Optional.empty();
        }
        var task = words.sub(0, behind.start());
        return NamedCase.of(words.group(behind, "case"), paper.cases())
                .map(named -> new Task(DoneWork.ends(task) ? null : named.told(), line.with(task), who));
    }

    private static Optional<Task> ofOtherMeeting(CaseNumber number, Line line) {
        return number.year() == null ? Optional.empty() : Optional.of(new Task(null, line, null));
    }

    private static void tell(Task task, Line heading) {
        var of = task.of();
        if (of == null) {
            return;
        }
        if (!of.blocks.contains(heading)) {
            of.blocks.add(heading);
        }
        of.blocks.add(task.line().apart());
        if (task.who() != null) {
            of.answered.add(new AnsweredRow(task.line().words(), List.of(task.who()), List.of()));
        }
    }
}
