package no.vedtakslogg.query.pages;

import org.springframework.web.bind.annotation.GetMapping;

/** Help for those who work in the pages. */
@Page
class HelpPages {

    @GetMapping("/hjelp/tastatur")
    String keyboard() {
        return "sider/tastatur";
    }
}
