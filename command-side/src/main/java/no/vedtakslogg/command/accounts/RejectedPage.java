package no.vedtakslogg.command.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees whose form was too old, came from elsewhere, or asked for what the account may not do. */
@Controller
class RejectedPage {
    static final String PATH = "/konto/avvist";

    @RequestMapping(PATH)
    String show() {
        return "konto/avvist";
    }
}
