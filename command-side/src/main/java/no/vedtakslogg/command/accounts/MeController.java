package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page who is looking at it. The pages of the query side know no sessions; with this their script knows whether to
 * show the forms, and how to send them.
 */
@RestController
class MeController {
    private static final Me NOBODY = new Me(false, null, null, false, null);

    private final WriteAccess writeAccess;

    MeController(WriteAccess writeAccess) {
        this.writeAccess = writeAccess;
    }

    /** Whoever has the session that the request comes with. */
    record Me(
            boolean signedIn,
            @Nullable String name,
            @Nullable Role role,
            boolean mayWrite,
            @Nullable FormToken formToken) {}

    /** What a form is sent with, to show that it is ours. */
    record FormToken(String header, String value) {}

    @GetMapping("/konto/meg")
    ResponseEntity<Me> me(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @Nullable Authentication caller,
            HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        me == null
                                ? NOBODY
                                : new Me(
                                        true,
                                        me.username(),
                                        me.role(),
                                        writeAccess.mayWrite(caller),
                                        formToken(request)));
    }

    /** The token begins a session, so nobody gets one by only looking. */
    private static @Nullable FormToken formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getHeaderName(), token.getToken())
                : null;
    }
}
