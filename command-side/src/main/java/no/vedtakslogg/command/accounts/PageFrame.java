package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of this side has: its words, and who is signed in. */
@ControllerAdvice(
        annotations = Framed.class,
        assignableTypes = {
            SignInPage.class,
            WelcomePage.class,
            AccountPage.class,
            AccountKeepingPage.class,
            RejectedPage.class
        })
class PageFrame {

    @ModelAttribute("text")
    PageTexts text(HttpServletRequest request, HttpServletResponse response) {
        PageTexts.remember(request, response);
        return PageTexts.chosen(request);
    }

    /** Nothing where a form was answered: following it would lose what stands there. */
    @ModelAttribute("inOtherLanguage")
    @Nullable String inOtherLanguage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                ? PageTexts.chosen(request).inOtherLanguage(request)
                : null;
    }

    @ModelAttribute("me")
    @Nullable SignedIn me(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me;
    }
}
