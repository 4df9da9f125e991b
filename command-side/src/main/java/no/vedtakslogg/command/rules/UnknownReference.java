package no.vedtakslogg.command.rules;

import org.axonframework.commandhandling.CommandExecutionException;

/** Refuses a command that names something which the record does not know; the reference travels as the details. */
public final class UnknownReference extends CommandExecutionException {
    private static final long serialVersionUID = 1;

    /** What is unknown: its kind in the domain's words, {@code case}, {@code decision point}, and its identity. */
    public record Reference(String kind, String id) implements java.io.Serializable {}

    public UnknownReference(String kind, Object id) {
        super("Unknown " + kind + ": " + id, null, new Reference(kind, id.toString()));
    }
}
