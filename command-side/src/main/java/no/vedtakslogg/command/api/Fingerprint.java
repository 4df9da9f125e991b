package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells one request from another: the same command with the same fields, in whatever order, is the same request. */
final class Fingerprint {
    private static final ObjectWriter SORTED =
            JsonMapper.shared().writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private Fingerprint() {}

    static String of(String command, JsonNode fields) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((command + '\n').getBytes(UTF_8));
            return HexFormat.of().formatHex(hash.digest(SORTED.writeValueAsBytes(fields)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
