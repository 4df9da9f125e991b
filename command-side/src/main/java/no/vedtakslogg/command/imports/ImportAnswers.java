package no.vedtakslogg.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.Imports.Reviewed;
import no.vedtakslogg.command.imports.Imports.Settled;
import no.vedtakslogg.papers.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered about imports, in the language that the request asks for. */
final class ImportAnswers {
    private static final String PROBLEM = "urn:vedtakslogg:problem:import-";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ImportTexts texts;
    private final String instance;

    private ImportAnswers(ImportTexts texts, String instance) {
        this.texts = texts;
        this.instance = instance;
    }

    static ImportAnswers to(HttpServletRequest request) {
        return new ImportAnswers(
                ImportTexts.in(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), request.getRequestURI());
    }

    static Map<String, Object> summary(Import sent) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", sent.id());
        members.put("address", ImportController.PATH + "/" + sent.id());
        members.put("state", sent.state());
        members.put("version", sent.version());
        members.put("fileName", sent.fileName());
        members.put("sha256", sent.sha256());
        members.put("sentAt", sent.sentAt().toString());
        if (sent.settledAt() != null) {
            members.put("settledAt", sent.settledAt().toString());
        }
        if (sent.position() != null) {
            members.put("position", sent.position());
        }
        return members;
    }

    /** The paper as it was read, what would be recorded, and what somebody should look at first. */
    Map<String, Object> draft(Reviewed reviewed) {
        var members = summary(reviewed.sent());
        members.put("canBeConfirmed", reviewed.canBeConfirmed());
        members.put("paper", paper(reviewed));
        members.put("draft", JSON.valueToTree(reviewed.draft()));
        members.put(
                "remarks", reviewed.draft().remarks().stream().map(this::remark).toList());
        members.put("toRecord", reviewed.toRecord().stream().map(Line::shown).toList());
        return members;
    }

    private static JsonNode paper(Reviewed reviewed) {
        return JSON.valueToTree(reviewed.paper());
    }

    private Map<String, Object> remark(Remark remark) {
        var members = new LinkedHashMap<String, Object>();
        members.put("kind", remark.kind());
        members.put("sentence", texts.of(remark));
        members.put("standsInTheWay", remark.standsInTheWay());
        members.put("path", remark.path());
        if (remark.place() != null) {
            members.put("place", remark.place());
        }
        return members;
    }

    private Map<String, Object> left(Left left) {
        return Map.of(
                "command",
                left.command(),
                "path",
                left.path(),
                "why",
                left.why(),
                "sentence",
                texts.of("left." + left.why()));
    }

    ResponseEntity<?> settled(Settled settled) {
        return switch (settled) {
            case Settled.Recorded(var position, var commands, var left) ->
                ResponseEntity.ok(Map.of(
                        "position",
                        position,
                        "commands",
                        commands,
                        "left",
                        left.stream().map(this::left).toList()));
            case Settled.InTheWay(var remarks) ->
                problem(
                        HttpStatus.CONFLICT,
                        "IN_THE_WAY",
                        Map.of("remarks", remarks.stream().map(this::remark).toList()),
                        remarks.size());
            case Settled.Refused(var lines) ->
                problem(HttpStatus.CONFLICT, "REFUSED", Map.of("lines", lines), lines.size());
            case Settled.Stale ignored -> problem(HttpStatus.CONFLICT, "STALE", Map.of());
        };
    }

    ResponseEntity<?> unknown() {
        return problem(HttpStatus.NOT_FOUND, "UNKNOWN", Map.of());
    }

    /** The refusal's own sentence is Norwegian, as the papers are. */
    ResponseEntity<?> notRead(Refusal refusal) {
        var status = refusal.reason() == Refusal.Reason.TOO_LARGE
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return document(
                status,
                "NOT_READ",
                refusal.sentence(),
                Map.of(
                        "reason",
                        refusal.reason(),
                        "errors",
                        List.of(Map.of("path", FilesSent.FIELD, "message", refusal.sentence()))));
    }

    ResponseEntity<?> problem(HttpStatus status, String name, Map<String, Object> more, Object... details) {
        return document(status, name, texts.of("answer." + name, details), more);
    }

    private ResponseEntity<?> document(HttpStatus status, String name, String detail, Map<String, Object> more) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", PROBLEM + name.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        document.put("title", texts.of("answer.title." + name));
        document.put("status", status.value());
        document.put("detail", detail);
        document.put("instance", instance);
        document.putAll(more);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
