package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import no.vedtakslogg.command.api.ApiServer;
import no.vedtakslogg.command.api.ApiServer.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends papers to a running command side, as a program would. */
record Sending(ApiServer server) {
    Reply file(String name, byte[] content) {
        return server.exchange(
                "POST",
                "/api/imports",
                BodyPublishers.ofByteArray(new Multipart().file(name, content).bytes()),
                "Content-Type",
                Multipart.TYPE);
    }

    Reply text(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Reply confirm(String id) {
        return server.post("/api/imports/" + id + "/confirmation", "");
    }

    Reply mend(String id, Map<String, String> changes) {
        return server.exchange(
                "PATCH",
                "/api/imports/" + id,
                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(changes)));
    }

    Reply undo(String id) {
        return server.post("/api/imports/" + id + "/undoing", "");
    }

    JsonNode draft(String id) {
        return server.get("/api/imports/" + id).json();
    }
}
