package no.vedtakslogg.command.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends the papers of a folder to a running service, one after the other, and writes down what came of each. */
public final class FolderReading {
    /** All files were read. */
    static final int DONE = 0;

    /** Some files were not read, or not recorded though that was asked for. */
    static final int SOME_LEFT = 1;

    /** The folder or the service is not there. */
    static final int NOT_DONE = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FolderAsked asked;
    private final PrintStream out;
    private final HttpClient http;
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();

    private FolderReading(FolderAsked asked, PrintStream out, HttpClient http) {
        this.asked = asked;
        this.out = out;
        this.http = http;
    }

    /** Reads what is asked for, and gives the exit code of this process. */
    public static int run(FolderAsked asked, PrintStream out) {
        try (var http = HttpClient.newHttpClient()) {
            return new FolderReading(asked, out, http).read();
        }
    }

    private int read() {
        List<Path> files;
        try (var entries = Files.list(asked.folder())) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
            Files.createDirectories(asked.reports());
        } catch (IOException missing) {
            return say(NOT_DONE, "folder.missing", asked.folder());
        }
        say(DONE, "folder.begins", files.size(), asked.folder());
        for (var i = 0; i < files.size(); i++) {
            try {
                one(files.get(i), i + 1, files.size());
            } catch (IOException away) {
                return say(NOT_DONE, "folder.away", asked.at(), String.valueOf(away.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return NOT_DONE;
            }
        }
        var left = files.size() - outcomes.getOrDefault(asked.confirm() ? "recorded" : "drafted", 0);
        say(
                DONE,
                "folder.ends",
                files.size(),
                outcomes.getOrDefault("drafted", 0),
                outcomes.getOrDefault("recorded", 0),
                outcomes.getOrDefault("refused", 0),
                asked.reports());
        return left == 0 ? DONE : SOME_LEFT;
    }

    /** No file stops the others; what stops all is that nobody answers, or does not let us in. */
    private void one(Path file, int number, int of) throws IOException, InterruptedException {
        var name = file.getFileName().toString();
        var sent = send("POST", ImportController.PATH, parts(name, file));
        if (sent.statusCode() == 401 || sent.statusCode() == 403) {
            throw new IOException(detail(sent));
        }
        if (sent.statusCode() != 201) {
            report(name, sent);
            count("refused");
            say(DONE, "folder.refused", number, of, name, detail(sent));
            return;
        }
        var draft = JSON.readTree(sent.body());
        var doubts = draft.path("remarks").size();
        if (!asked.confirm() || !draft.path("canBeConfirmed").asBoolean() || doubts > 0) {
            report(name, sent);
            count("drafted");
            say(DONE, "folder.drafted", number, of, name, draft.path("toRecord").size(), doubts, page(draft));
            return;
        }
        var confirmed = send(
                "POST",
                ImportController.PATH + "/" + draft.path("id").asString() + "/confirmation",
                BodyPublishers.noBody());
        report(name, confirmed.statusCode() == 200 ? sent : confirmed);
        count(confirmed.statusCode() == 200 ? "recorded" : "drafted");
        if (confirmed.statusCode() == 200) {
            say(
                    DONE,
                    "folder.recorded",
                    number,
                    of,
                    name,
                    draft.path("toRecord").size());
        } else {
            say(DONE, "folder.not-recorded", number, of, name, detail(confirmed), page(draft));
        }
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private URI page(JsonNode draft) {
        return asked.at().resolve(ImportPages.PATH + "/" + draft.path("id").asString());
    }

    private void report(String name, HttpResponse<String> answer) throws IOException {
        Files.writeString(asked.reports().resolve(name + ".json"), answer.body());
    }

    private static String detail(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("detail").asString(String.valueOf(answer.statusCode()));
        } catch (JacksonException notOurs) {
            return String.valueOf(answer.statusCode());
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(asked.at().resolve(path)).method(method, body));
    }

    private HttpResponse<String> send(String method, String path, Parts parts)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(asked.at().resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + parts.boundary())
                .method(method, parts.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (asked.token() != null) {
            request.header("Authorization", "Bearer " + asked.token());
        }
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private record Parts(String boundary, BodyPublisher body) {}

    private static Parts parts(String name, Path file) throws IOException {
        var boundary = UUID.randomUUID().toString();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + FilesSent.FIELD + "\"; filename=\""
                + name.replaceAll("[\"\\r\\n\\\\]", "_") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return new Parts(
                boundary,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }

    private int say(int code, String key, Object... details) {
        out.println(ImportTexts.NORWEGIAN.of(key, details));
        return code;
    }
}
