package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import no.vedtakslogg.command.accounts.PasswordSignIn.TooManyTries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on (logg inn). */
@Controller
class SignInPage {
    private static final String VIEW = "konto/logg-inn";
    private static final Pattern PAGE =
            Pattern.compile("/([\\w.~%&=?,:;@!$()*+-][\\w.~%&=?,:;@!$()*+/-]*)?(#[\\w-]*)?");

    private final PasswordSignIn passwordSignIn;
    private final BrowserSession session;

    SignInPage(PasswordSignIn passwordSignIn, BrowserSession session) {
        this.passwordSignIn = passwordSignIn;
        this.session = session;
    }

    @GetMapping("/logg-inn")
    String show(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(name = "ut", required = false) @Nullable String justSignedOut,
            @RequestParam(name = "neste", defaultValue = "") String next,
            Model model) {
        model.addAttribute("signedOut", justSignedOut != null);
        model.addAttribute("next", next);
        return me == null ? VIEW : "redirect:" + page(next);
    }

    @PostMapping("/logg-inn")
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "neste", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            if (passwordSignIn.authenticate(attempt).getPrincipal() instanceof SignedIn account) {
                session.begin(account, request, response);
            }
            return "redirect:" + page(next);
        } catch (TooManyTries tooMany) {
            var seconds = tooMany.remaining().toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("error", PageTexts.chosen(request).of("signIn.tooMany", seconds));
        } catch (BadCredentialsException wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", PageTexts.chosen(request).of("signIn.wrong"));
        }
        model.addAttribute("username", username);
        model.addAttribute("next", next);
        return VIEW;
    }

    /** The page that one came from, if it is one of ours; nobody is led anywhere else. */
    private static String page(String next) {
        return PAGE.matcher(next).matches() ? next : "/konto";
    }
}
