package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a secretary does with everybody's accounts; the part of the account page that a reader does not see. */
@Controller
@RequestMapping("/konto/kontoer")
class AccountKeepingPage {
    private static final String TO_ACCOUNTS = AccountPage.TO_ACCOUNT + "#kontoer";

    private final Accounts accounts;
    private final SiteAddress address;
    private final AccountPage page;

    AccountKeepingPage(Accounts accounts, SiteAddress address, AccountPage page) {
        this.accounts = accounts;
        this.address = address;
        this.page = page;
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            Authentication caller,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "READER") Role role,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var link = Accounts.isUsername(username) ? accounts.add(username, role) : Optional.<Secret>empty();
        if (link.isEmpty()) {
            model.addAttribute(
                    "usernameFault", Accounts.isUsername(username) ? "username.taken" : "username.malformed");
            model.addAttribute("newUsername", username);
            return page.refuse(me, caller, response, model);
        }
        return handOver(username, link, next);
    }

    @PostMapping("/{account}/ny-lenke")
    String relink(@PathVariable UUID account, RedirectAttributes next) {
        return handOver(usernameOf(account), accounts.relink(account), next);
    }

    @PostMapping("/{account}/gjenapne")
    String reopen(@PathVariable UUID account, RedirectAttributes next) {
        return handOver(usernameOf(account), accounts.reopen(account), next);
    }

    @PostMapping("/{account}/steng")
    String disable(@PathVariable UUID account, RedirectAttributes next) {
        next.addFlashAttribute("done", accounts.disable(account) ? "account.disabled" : "account.lastSecretary");
        return TO_ACCOUNTS;
    }

    private String usernameOf(UUID account) {
        return accounts.withId(account).map(AccountTable.Account::username).orElse("");
    }

    private String handOver(String username, Optional<Secret> link, RedirectAttributes next) {
        link.ifPresent(secret -> {
            next.addFlashAttribute("newLink", address.welcome(secret));
            next.addFlashAttribute("newLinkFor", username);
        });
        return TO_ACCOUNTS;
    }
}
