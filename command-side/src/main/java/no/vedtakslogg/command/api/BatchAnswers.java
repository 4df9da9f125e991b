package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answers to a batch, one line of JSON for each, as soon as they are there. */
final class BatchAnswers implements Batch.Listener {
    private static final int BETWEEN_REPORTS = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private final Lines lines;
    private final ProblemText text;
    private final Locale language;
    private final boolean failuresOnly;

    BatchAnswers(OutputStream out, Lines lines, ProblemText text, Locale language, boolean failuresOnly) {
        this.out = out;
        this.lines = lines;
        this.text = text;
        this.language = language;
        this.failuresOnly = failuresOnly;
    }

    @Override
    public void recorded(long line, Answer answer, Progress progress) throws IOException {
        if (!failuresOnly) {
            var members = new LinkedHashMap<String, Object>();
            members.put("line", line);
            members.put("status", answer.status());
            answer.members().properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            if (answer.repeated()) {
                members.put("repeated", true);
            }
            write(members);
        }
        report(progress);
    }

    @Override
    public void refused(long line, Problem problem, Progress progress) throws IOException {
        var members = new LinkedHashMap<String, Object>();
        members.put("line", line);
        members.put("status", problem.status().value());
        members.put("problem", text.of(problem, language));
        write(members);
        report(progress);
    }

    void end(Progress progress) throws IOException {
        var members = counts(progress);
        members.put("end", true);
        members.put("stopped", progress.stopped());
        write(members);
        out.flush();
    }

    private void report(Progress progress) throws IOException {
        if (progress.lines() % BETWEEN_REPORTS == 0) {
            write(Map.of("progress", counts(progress)));
        }
        if (lines.mustWait()) {
            out.flush();
        }
    }

    private static Map<String, Object> counts(Progress progress) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("lines", progress.lines());
        counts.put("recorded", progress.recorded());
        counts.put("repeated", progress.repeated());
        counts.put("refused", progress.refused());
        return counts;
    }

    private void write(Map<String, Object> members) throws IOException {
        out.write((JSON.writeValueAsString(members) + '\n').getBytes(UTF_8));
    }
}
