package no.vedtakslogg.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.vedtakslogg.command.api.CurrentAccount;
import no.vedtakslogg.command.api.ProblemAnswers;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.Imports.Received;
import no.vedtakslogg.command.imports.Imports.Reviewed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Papers in, over HTTP: a file is sent, its draft read and put right, and a confirmation records it. */
@RestController
@RequestMapping(ImportController.PATH)
class ImportController {
    static final String PATH = "/api/imports";

    private static final int LISTED = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Imports imports;
    private final FilesSent files;
    private final CurrentAccount account;
    private final ProblemAnswers problems;

    ImportController(Imports imports, FilesSent files, CurrentAccount account, ProblemAnswers problems) {
        this.imports = imports;
        this.files = files;
        this.account = account;
        this.problems = problems;
    }

    @PostMapping
    ResponseEntity<?> send(HttpServletRequest request) throws IOException {
        var answers = ImportAnswers.to(request);
        var sent = files.in(request);
        if (sent instanceof FilesSent.TooLarge) {
            return answers.problem(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", Map.of(), files.mostMegabytes());
        }
        var part = sent.parts().stream()
                .filter(one -> FilesSent.FIELD.equals(one.getName()))
                .findFirst();
        if (part.isEmpty()) {
            return answers.problem(HttpStatus.BAD_REQUEST, "NO_FILE", Map.of());
        }
        return switch (imports.receive(FilesSent.content(part.get()), name(part.get()), account.name())) {
            case Received.NotRead(var refusal) -> answers.notRead(refusal);
            case Received.Drafted(var id) -> {
                var reviewed = imports.review(id).orElseThrow();
                yield ResponseEntity.created(URI.create(PATH + "/" + id))
                        .eTag(etag(reviewed.sent().version()))
                        .body(answers.draft(reviewed));
            }
        };
    }

    @GetMapping
    ResponseEntity<?> latest(HttpServletRequest request) {
        return ResponseEntity.ok(Map.of(
                "imports",
                imports.latest(LISTED).stream().map(ImportAnswers::summary).toList()));
    }

    /** The whole document model, with the place of every value, and what would be recorded of it. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable String id, HttpServletRequest request) {
        var answers = ImportAnswers.to(request);
        return reviewed(id)
                .<ResponseEntity<?>>map(reviewed -> ResponseEntity.ok()
                        .eTag(etag(reviewed.sent().version()))
                        .body(answers.draft(reviewed)))
                .orElseGet(answers::unknown);
    }

    /** Puts fields right: an object of paths and values. An empty value empties the field. */
    @PatchMapping("/{id}")
    ResponseEntity<?> mend(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            HttpServletRequest request)
            throws IOException {
        var answers = ImportAnswers.to(request);
        var before = reviewed(id);
        if (before.isEmpty()) {
            return answers.unknown();
        }
        var changes = changes(request);
        if (changes.isEmpty()) {
            return answers.problem(HttpStatus.BAD_REQUEST, "MENDS", Map.of());
        }
        var strange = changes.get().keySet().stream()
                .filter(path -> !DraftPaths.mayBe(path))
                .findFirst();
        if (strange.isPresent()) {
            return answers.problem(HttpStatus.BAD_REQUEST, "UNKNOWN_FIELD", Map.of(), shown(strange.get()));
        }
        var expected = version(version, before.get());
        if (expected.isEmpty()
                || !imports.mend(before.get().sent().id(), expected.get(), named(before.get(), changes.get()))) {
            return answers.problem(
                    version == null ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED, "STALE", Map.of());
        }
        return one(id, request);
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<?> confirm(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            HttpServletRequest request) {
        var answers = ImportAnswers.to(request);
        var before = reviewed(id);
        if (before.isEmpty()) {
            return answers.unknown();
        }
        var expected = version(version, before.get());
        return expected.isEmpty()
                ? answers.problem(HttpStatus.PRECONDITION_FAILED, "STALE", Map.of())
                : answers.settled(imports.confirm(before.get(), expected.get(), account.name()));
    }

    @PostMapping("/{id}/undoing")
    ResponseEntity<?> undo(@PathVariable String id, HttpServletRequest request) {
        var answers = ImportAnswers.to(request);
        var before = found(id);
        return before.isEmpty()
                ? answers.unknown()
                : answers.settled(imports.undo(before.get().id(), account.name()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> discard(@PathVariable String id, HttpServletRequest request) {
        var answers = ImportAnswers.to(request);
        var before = found(id);
        if (before.isEmpty()) {
            return answers.unknown();
        }
        return imports.discard(before.get().id())
                ? ResponseEntity.noContent().build()
                : answers.problem(HttpStatus.CONFLICT, "STALE", Map.of());
    }

    @ExceptionHandler
    ResponseEntity<?> failed(HttpServletRequest request, Exception failure) {
        return problems.to(request, failure);
    }

    private Optional<Import> found(String id) {
        return ImportId.read(id).flatMap(imports::find);
    }

    private Optional<Reviewed> reviewed(String id) {
        return ImportId.read(id).flatMap(imports::review);
    }

    private static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller has seen; the present one where none is said. */
    private static Optional<Integer> version(@Nullable String header, Reviewed reviewed) {
        return header == null
                        || header.equals("*")
                        || header.equals(etag(reviewed.sent().version()))
                ? Optional.of(reviewed.sent().version())
                : Optional.empty();
    }

    private static Optional<Map<String, String>> changes(HttpServletRequest request) throws IOException {
        try {
            var tree = JSON.readTree(request.getInputStream().readNBytes(2 << 20));
            if (!tree.isObject()
                    || tree.properties().stream().anyMatch(it -> !it.getValue().isValueNode())) {
                return Optional.empty();
            }
            var changes = new HashMap<String, String>();
            tree.properties()
                    .forEach(member -> changes.put(
                            member.getKey(),
                            member.getValue().isNull() ? "" : member.getValue().asString()));
            return Optional.of(changes);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** An answer about a stranger is about the name, whichever place the name has in the draft by then. */
    private static Map<String, String> named(Reviewed reviewed, Map<String, String> changes) {
        return new FieldsOfDraft(reviewed.draft()).withNames(changes);
    }

    private static String shown(String path) {
        return path.length() > 100 ? path.substring(0, 100) + "…" : path;
    }

    private static String name(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    }
}
