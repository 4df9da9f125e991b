package no.vedtakslogg.query.persons;

import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The person register as a page: who is in it, and the forms that put it right and erase. */
@Page
@AnswersFrom("bodies")
class PersonPages {
    private final Register register;

    PersonPages(Register register) {
        this.register = register;
    }

    @GetMapping("/organer/personer")
    String persons(Moment moment, Model model) {
        model.addAttribute("registered", register.of(moment));
        return "sider/personer";
    }
}
