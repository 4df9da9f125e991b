package no.vedtakslogg.command.api;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Records many commands, one line after the other, each in a transaction of its own. A line that is refused does not
 * stand in the way of the next; run again after a crash, what was recorded is found under its key.
 */
@Component
class Batch {
    private final Intake intake;
    private final CommandReader reader;
    private final ProblemText text;

    Batch(Intake intake, CommandReader reader, ProblemText text) {
        this.intake = intake;
        this.reader = reader;
        this.text = text;
    }

    /** Is told how each line went, and how far the whole has come then. */
    interface Listener {
        void recorded(long line, Answer answer, Progress progress) throws IOException;

        void refused(long line, Problem problem, Progress progress) throws IOException;
    }

    Progress run(Lines lines, Intake.Terms terms, boolean stopOnError, Listener listener) throws IOException {
        var progress = Progress.NONE;
        for (var line = lines.next(); line != null; line = lines.next()) {
            try {
                var answer = take(line, terms);
                progress = progress.afterRecording(line.number(), answer.repeated());
                listener.recorded(line.number(), answer, progress);
            } catch (RuntimeException failure) {
                var problem = Problems.of(failure);
                progress = progress.afterRefusal(refusal(line.number(), problem));
                listener.refused(line.number(), problem, progress);
                if (stopOnError || problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                    return progress.afterStop();
                }
            }
        }
        return progress;
    }

    Progress run(Reader lines, Intake.Terms terms, boolean stopOnError, Listener listener) throws IOException {
        return run(new Lines(lines), terms, stopOnError, listener);
    }

    private Answer take(Lines.Line line, Intake.Terms batch) {
        if (line.text() == null) {
            throw Refused.because(HttpStatus.CONTENT_TOO_LARGE, "line-too-long", Lines.LONGEST);
        }
        var asked = reader.line(line.text());
        return intake.take(asked.command(), asked::fields, terms(asked, line.number(), batch));
    }

    private static Intake.Terms terms(BatchLine asked, long number, Intake.Terms batch) {
        var problems = new ArrayList<FieldProblem>();
        mustBePrintable("$.key", asked.key(), problems);
        mustBePrintable("$.onBehalfOf", asked.onBehalfOf(), problems);
        mustBePrintable("$.source", asked.source(), problems);
        if (asked.key() == null && batch.key() == null) {
            problems.add(FieldProblem.at("$.key", "header.key-needed"));
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return new Intake.Terms(
                asked.key() == null ? batch.key() + "#" + number : asked.key(),
                asked.ifMatch() == null ? null : Long.valueOf(asked.ifMatch()),
                new Asked.Asker(
                        batch.asker().account(),
                        asked.onBehalfOf() == null ? batch.asker().onBehalfOf() : asked.onBehalfOf(),
                        batch.asker().correlationId(),
                        asked.source() == null ? batch.asker().source() : asked.source()));
    }

    private static void mustBePrintable(String path, @Nullable String text, List<FieldProblem> problems) {
        if (text != null && !Texts.isPrintable(text)) {
            problems.add(FieldProblem.at(path, "header.text"));
        }
    }

    private Progress.Refusal refusal(long line, Problem problem) {
        var document = text.of(problem, Sentences.NORWEGIAN);
        var fields = problem.errors().stream()
                .map(error -> error.path() + ": " + text.of(error, Sentences.NORWEGIAN))
                .collect(Collectors.joining(" "));
        return new Progress.Refusal(
                line, problem.status().value(), problem.type(), (document.get("detail") + " " + fields).strip());
    }
}
