package no.vedtakslogg.command.accounts;

import no.vedtakslogg.command.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Decides who may write what. The one place where it is decided; the API and the pages ask here. */
@Component
public class WriteAccess {

    /** Whether this caller may write anything at all. */
    public boolean mayWrite(@Nullable Authentication caller) {
        return caller != null
                && caller.isAuthenticated()
                && caller.getPrincipal() instanceof SignedIn account
                && account.role() == Role.SECRETARY;
    }

    /** Whether this caller may issue this kind of command: a secretary may issue all of them. */
    public boolean mayIssue(@Nullable Authentication caller, Class<? extends Command> command) {
        return mayWrite(caller);
    }

    /** Whether this caller may give others accounts and take them away. */
    boolean mayKeepAccounts(@Nullable Authentication caller) {
        return mayWrite(caller);
    }
}
