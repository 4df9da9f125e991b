package no.vedtakslogg.command.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of a batch: a command with its fields, and how it is to be recorded.
 *
 * @param key under which the line is recorded once; where it has none it is made of the batch's and the line's number
 * @param ifMatch the version that the command's target must still have
 */
record BatchLine(
        @Nullable String key,
        String command,
        @Nullable Integer ifMatch,
        @Nullable String onBehalfOf,
        @Nullable String source,
        JsonNode fields) {}
