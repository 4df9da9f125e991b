package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.vedtakslogg.command.accounts.OneTimeLinkTable.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a one-time link: choose a password and be signed in. Looking at it does not use up the link. */
@Controller
class WelcomePage {
    private static final String VIEW = "konto/velkommen";
    private static final String VIEW_WITHOUT_FORM = "konto/lenke-virker-ikke";

    private final Accounts accounts;
    private final BrowserSession session;

    WelcomePage(Accounts accounts, BrowserSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/velkommen/{secret}")
    String show(@PathVariable String secret, HttpServletResponse response, Model model) {
        var link = accounts.link(new Secret(secret));
        if (link.isEmpty()) {
            return refuse("link.unknown", HttpStatus.NOT_FOUND, response, model);
        }
        if (link.get().usedAt() != null) {
            return refuse("link.used", HttpStatus.GONE, response, model);
        }
        if (link.get().expired()) {
            return refuse("link.expired", HttpStatus.GONE, response, model);
        }
        return form(link.get(), model);
    }

    @PostMapping("/velkommen/{secret}")
    String choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var link = accounts.link(new Secret(secret));
        if (link.isPresent() && link.get().usable()) {
            var fault = Passwords.faultOf(password, repeated, link.get().username());
            if (fault.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("fault", fault.get().name());
                return form(link.get(), model);
            }
            var account = accounts.choosePassword(new Secret(secret), password);
            if (account.isPresent()) {
                session.begin(account.get(), request, response);
                return "redirect:/konto";
            }
        }
        return show(secret, response, model);
    }

    private static String form(Link link, Model model) {
        model.addAttribute("username", link.username());
        return VIEW;
    }

    private static String refuse(String why, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("why", why);
        return VIEW_WITHOUT_FORM;
    }
}
