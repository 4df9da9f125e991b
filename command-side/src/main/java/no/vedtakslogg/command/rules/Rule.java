package no.vedtakslogg.command.rules;

/** A sentence from the bodies' rules of procedure, or from the nature of a record, that a command may break. */
public interface Rule {
    /** The sentence, in capitals; an enum constant's own name. */
    String name();

    /** Refuses the command unless the rule holds. */
    default void check(boolean holds) {
        if (!holds) {
            throw new RuleBroken(this);
        }
    }
}
