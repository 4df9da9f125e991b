package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account (konto): password and API tokens; a secretary also sees everybody's accounts here. */
@Controller
class AccountPage {
    static final String TO_ACCOUNT = "redirect:/konto";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LIFETIME_IN_DAYS = 3650;

    private final Accounts accounts;
    private final WriteAccess writeAccess;
    private final PasswordSignIn passwordSignIn;
    private final BrowserSession session;

    AccountPage(Accounts accounts, WriteAccess writeAccess, PasswordSignIn passwordSignIn, BrowserSession session) {
        this.accounts = accounts;
        this.writeAccess = writeAccess;
        this.passwordSignIn = passwordSignIn;
        this.session = session;
    }

    @GetMapping("/konto")
    String show(@AuthenticationPrincipal SignedIn me, Authentication caller, Model model) {
        model.addAttribute("tokens", accounts.tokensOf(me));
        if (writeAccess.mayKeepAccounts(caller)) {
            model.addAttribute("accounts", accounts.all());
        }
        return "konto/konto";
    }

    @PostMapping("/konto/passord")
    String changePassword(
            @AuthenticationPrincipal SignedIn me,
            Authentication caller,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var fault = Passwords.faultOf(password, repeated, me.username());
        if (fault.isPresent() || !knows(current, me, request)) {
            fault.ifPresentOrElse(
                    found -> model.addAttribute("fault", found.name()), () -> model.addAttribute("wrongCurrent", true));
            return refuse(me, caller, response, model);
        }
        accounts.setPassword(me.accountId(), password).ifPresent(renewed -> session.begin(renewed, request, response));
        next.addFlashAttribute("done", "password.changed");
        return TO_ACCOUNT;
    }

    @PostMapping("/konto/nokler")
    String issueToken(
            @AuthenticationPrincipal SignedIn me,
            Authentication caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Integer days,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || (days != null && (days < 1 || days > LONGEST_LIFETIME_IN_DAYS))) {
            model.addAttribute("tokenFault", true);
            model.addAttribute("tokenName", name);
            return refuse(me, caller, response, model);
        }
        var token = accounts.issueToken(me, name.strip(), days == null ? null : Duration.ofDays(days));
        next.addFlashAttribute("newToken", token.value());
        return TO_ACCOUNT + "#nokler";
    }

    @PostMapping("/konto/nokler/{token}/tilbakekall")
    String revokeToken(@AuthenticationPrincipal SignedIn me, @PathVariable UUID token, RedirectAttributes next) {
        if (accounts.revokeToken(token, me)) {
            next.addFlashAttribute("done", "token.revoked");
        }
        return TO_ACCOUNT + "#nokler";
    }

    /** Shows the page again with what was wrong. */
    String refuse(SignedIn me, Authentication caller, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", true);
        return show(me, caller, model);
    }

    private boolean knows(String password, SignedIn me, HttpServletRequest request) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(me.username(), password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            return passwordSignIn.authenticate(attempt).isAuthenticated();
        } catch (AuthenticationException wrong) {
            return false;
        }
    }
}
