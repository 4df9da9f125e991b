package no.vedtakslogg.command.rules;

import org.axonframework.commandhandling.CommandExecutionException;

/** Refuses a command. The broken rule travels as the exception's details, across any bus. */
public final class RuleBroken extends CommandExecutionException {
    private static final long serialVersionUID = 1;

    public RuleBroken(Rule rule) {
        super(rule.name(), null, rule);
    }
}
