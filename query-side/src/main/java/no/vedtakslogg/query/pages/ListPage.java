package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.BodyView;
import org.springframework.ui.Model;

/**
 * What the pages of lists share: the rows or what is wrong with the question, the same list as a file and on paper, the
 * filters that the form does not show, and how the list is sorted.
 *
 * @param path the address of the page
 * @param inTheForm the filters that the form shows
 * @param usualOrder how the list is sorted where nothing is said
 */
record ListPage(String path, Set<String> inTheForm, String usualOrder) {

    /** Tells the rows that answer a question, and gives them; where something is wrong with it, none are looked for. */
    <R> AnswerPage<R> rows(
            Asked asked,
            Map<String, String> parameters,
            PageAsked page,
            Supplier<AnswerPage<R>> rows,
            Model model,
            HttpServletResponse response) {
        var wrong = Filters.wrong(asked);
        var told = wrong.isEmpty() ? rows.get() : new AnswerPage<R>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", told.items());
        model.addAttribute("total", told.total());
        model.addAttribute("paging", Paging.of(told, path, parameters));
        model.addAttribute("sorting", Sorting.of(path, parameters, usualOrder));
        return told;
    }

    /** What stands around the rows on the screen. */
    void around(Map<String, String> parameters, List<BodyView> bodies, Model model) {
        model.addAttribute("csv", Paging.address(path + ".csv", parameters, null));
        model.addAttribute("xlsx", Paging.address(path + ".xlsx", parameters, null));
        model.addAttribute("print", Paging.address(path + "/utskrift", parameters, null));
        model.addAttribute("bodies", bodies);
        model.addAttribute(
                "others",
                FilterWords.of(parameters, bodies).stream()
                        .filter(one -> !inTheForm.contains(one.name()))
                        .toList());
    }
}
