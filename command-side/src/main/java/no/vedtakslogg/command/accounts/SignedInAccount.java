package no.vedtakslogg.command.accounts;

import no.vedtakslogg.command.api.CurrentAccount;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the write API whose request it is handling: by the account's id, as the event log keeps no names. */
@Component
class SignedInAccount implements CurrentAccount {
    @Override
    public String name() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof SignedIn account)) {
            throw new IllegalStateException("Nobody is signed in, and the door let them through");
        }
        return account.getName();
    }
}
