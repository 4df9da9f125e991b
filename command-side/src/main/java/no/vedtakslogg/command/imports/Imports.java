package no.vedtakslogg.command.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vedtakslogg.command.api.Progress;
import no.vedtakslogg.command.api.WholeBatch;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.ImportTable.State;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be done with papers that are sent in: receive, put right, confirm, undo, throw away. */
@Component
class Imports {
    private static final int LONGEST_NAME = 200;

    private final ImportTable imports;
    private final KeptFileTable files;
    private final NameMeaningTable meanings;
    private final ReadPapers papers;
    private final OnRecord record;
    private final WholeBatch batch;
    private final TransactionTemplate transaction;

    Imports(
            ImportTable imports,
            KeptFileTable files,
            NameMeaningTable meanings,
            ReadPapers papers,
            OnRecord record,
            WholeBatch batch,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.meanings = meanings;
        this.papers = papers;
        this.record = record;
        this.batch = batch;
        this.transaction = transaction;
    }

    /** What came of a file. */
    sealed interface Received {
        /** It was read, and there is a draft of it. */
        record Drafted(ImportId id) implements Received {}

        /** It could not be read, and nothing is kept of it. */
        record NotRead(Refusal refusal) implements Received {}
    }

    /**
     * An import with the paper as it was read and the draft as it stands.
     *
     * @param toRecord the commands that a confirmation would record now; none where something stands in the way
     */
    record Reviewed(Import sent, Paper paper, Draft draft, List<Line> toRecord) {
        boolean canBeConfirmed() {
            return sent.state() == State.DRAFT && draft.remarks().stream().noneMatch(Remark::standsInTheWay);
        }
    }

    /** What came of a confirmation, or of undoing one. */
    sealed interface Settled {
        record Recorded(long position, int commands, List<Left> left) implements Settled {}

        /** Something stands in the way; nothing was recorded. */
        record InTheWay(List<Remark> remarks) implements Settled {}

        /** The record does not take it; nothing was recorded. */
        record Refused(List<RefusedLine> lines) implements Settled {}

        /** It was settled before, or somebody has changed it. */
        record Stale(State state) implements Settled {}
    }

    /** A line that a rule stands against, with the rule's sentence. */
    record RefusedLine(String path, String command, String type, String sentence) {}

    Received receive(byte[] content, String name, String by) {
        var clean = Words.clean(name).replace('\n', ' ');
        var shown = clean.isBlank() ? "fil" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
        return switch (papers.read(content, shown)) {
            case Refusal refusal -> new Received.NotRead(refusal);
            case Paper paper -> {
                var id = ImportId.random();
                transaction.executeWithoutResult(status -> {
                    files.keep(paper.sha256(), content);
                    imports.add(id, shown, paper.sha256(), by);
                });
                yield new Received.Drafted(id);
            }
        };
    }

    List<Import> latest(int most) {
        return imports.latest(most);
    }

    Optional<Import> find(ImportId id) {
        return imports.find(id);
    }

    Optional<Reviewed> review(ImportId id) {
        return imports.find(id).flatMap(this::review);
    }

    private Optional<Reviewed> review(Import sent) {
        return papers.of(sent.sha256(), sent.fileName()).map(paper -> {
            var drafting = new Drafting(sent.id(), paper, sent.mends(), new Looked(record), meanings.all());
            sayIfReadBefore(sent, drafting);
            var draft = drafting.draft();
            var stuck = draft.remarks().stream().anyMatch(Remark::standsInTheWay);
            var lines = sent.state() != State.DRAFT
                    ? imports.lines(sent.id())
                    : stuck
                            ? List.<Line>of()
                            : new ToRecord(sent.id(), sent.fileName(), paper, draft, drafting).lines();
            return new Reviewed(sent, paper, draft, lines);
        });
    }

    private void sayIfReadBefore(Import sent, Drafting drafting) {
        imports.ofFile(sent.sha256()).stream()
                .filter(other -> !other.id().equals(sent.id()) && other.state() == State.RECORDED)
                .findFirst()
                .ifPresent(other -> drafting.remarks.add(Remark.of(
                        Remark.Kind.FILE_WAS_READ_BEFORE,
                        "",
                        null,
                        other.fileName(),
                        other.sentAt().toString())));
    }

    /** Puts fields right. Those not named stay as they are; an empty value empties a field. */
    boolean mend(ImportId id, int version, Map<String, String> changes) {
        return imports.find(id)
                .filter(sent -> sent.version() == version)
                .map(sent -> {
                    var all = new HashMap<>(sent.mends().byPath());
                    all.putAll(changes);
                    return imports.mend(id, version, new Mends(all));
                })
                .orElse(false);
    }

    /** Records the draft as it was reviewed, all of it or nothing; not where another version of it was meant. */
    Settled confirm(Reviewed reviewed, int version, String by) {
        var id = reviewed.sent().id();
        if (reviewed.sent().state() != State.DRAFT || reviewed.sent().version() != version) {
            return new Settled.Stale(reviewed.sent().state());
        }
        var inTheWay = reviewed.draft().remarks().stream()
                .filter(Remark::standsInTheWay)
                .toList();
        if (!inTheWay.isEmpty()) {
            return new Settled.InTheWay(inTheWay);
        }
        var lines = reviewed.toRecord();
        return record(id, State.DRAFT, State.RECORDED, by, lines, List.of(), () -> {
            imports.keepLines(id, lines);
            rememberNames(reviewed);
        });
    }

    /** Records the lines and, in the same transaction, that the import goes on to another state; whoever comes second is late. */
    private Settled record(
            ImportId id, State from, State to, String by, List<Line> lines, List<Left> left, Runnable also) {
        try {
            var json = lines.stream().map(Line::json).toList();
            var outcome = batch.record(json, by, id.toString(), "import:" + id, position -> {
                if (!imports.settle(id, from, to, by, position)) {
                    throw new SettledBySomebodyElse();
                }
                also.run();
            });
            return switch (outcome) {
                case WholeBatch.Outcome.Recorded(var position) -> new Settled.Recorded(position, lines.size(), left);
                case WholeBatch.Outcome.Refused(var refusals) -> new Settled.Refused(refused(lines, refusals));
            };
        } catch (SettledBySomebodyElse second) {
            return new Settled.Stale(to);
        }
    }

    private static List<RefusedLine> refused(List<Line> lines, List<Progress.Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> {
                    var line = lines.get((int) refusal.line() - 1);
                    return new RefusedLine(line.path(), line.command(), refusal.type(), refusal.sentence());
                })
                .toList();
    }

    /** Undoes what was recorded, as corrections, and tells what stays. */
    Settled undo(ImportId id, String by) {
        var sent = imports.find(id).orElseThrow();
        if (sent.state() != State.RECORDED) {
            return new Settled.Stale(sent.state());
        }
        var undoing = new Undoing(sent, imports.lines(id), new Looked(record));
        return record(id, State.RECORDED, State.UNDONE, by, undoing.lines(), undoing.left(), () -> {});
    }

    /** Throws a draft away, and its file where no other import has it. */
    boolean discard(ImportId id) {
        var sent = imports.find(id);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var gone = imports.discard(id);
            if (gone) {
                sent.ifPresent(it -> files.dropUnused(it.sha256()));
            }
            return gone;
        }));
    }

    private void rememberNames(Reviewed reviewed) {
        for (var body : reviewed.draft().bodies()) {
            var read = body.name().read();
            if (read != null
                    && !read.isBlank()
                    && body.choice().mended()
                    && !body.choice().text().equals(BodiesNamed.NEW)) {
                meanings.remember(read, Roll.BODY + body.choice().text());
            }
        }
        for (var stranger : reviewed.draft().strangers()) {
            meanings.remember(stranger.words(), stranger.meaning().text());
        }
    }

    /** Ends the transaction of a confirmation that came second. */
    private static final class SettledBySomebodyElse extends RuntimeException {
        private static final long serialVersionUID = 1;

        SettledBySomebodyElse() {
            super("The import was settled by somebody else", null, false, false);
        }
    }
}
