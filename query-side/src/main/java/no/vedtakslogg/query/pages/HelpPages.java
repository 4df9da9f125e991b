package no.vedtakslogg.query.pages;

import no.vedtakslogg.query.projections.AnswersFrom;
import org.springframework.web.bind.annotation.GetMapping;

/** Help for those who work in the pages. */
@Page
@AnswersFrom("history") // so that a reader who looks at the past still does
class HelpPages {

    @GetMapping("/hjelp/tastatur")
    String keyboard() {
        return "sider/tastatur";
    }
}
