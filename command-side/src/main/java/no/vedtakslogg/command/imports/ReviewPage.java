package no.vedtakslogg.command.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.accounts.Framed;
import no.vedtakslogg.command.accounts.PageTexts;
import no.vedtakslogg.command.api.CurrentAccount;
import no.vedtakslogg.command.imports.ImportTable.State;
import no.vedtakslogg.command.imports.Imports.RefusedLine;
import no.vedtakslogg.command.imports.Imports.Reviewed;
import no.vedtakslogg.command.imports.Imports.Settled;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.meetings.Presence;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody looks at what was read beside the paper itself, puts it right, and confirms it. */
@Controller
@Framed
@RequestMapping(ImportPages.PATH + "/{id}")
class ReviewPage {
    private static final String TO_LIST = "redirect:" + ImportPages.PATH;
    private static final String DONE = "done";

    private final Imports imports;
    private final PagePictures pictures;
    private final CurrentAccount account;

    ReviewPage(Imports imports, PagePictures pictures, CurrentAccount account) {
        this.imports = imports;
        this.pictures = pictures;
        this.account = account;
    }

    /** Why the page comes again instead of going on. */
    private record Hindrance(String key, Map<String, String> typed, List<RefusedLine> refused) {
        static final Hindrance NONE = new Hindrance("", Map.of(), List.of());

        static Hindrance of(String key) {
            return new Hindrance(key, Map.of(), List.of());
        }
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @ModelAttribute("text") PageTexts text,
            HttpServletResponse response,
            Model model) {
        return show(id, Hindrance.NONE, text, response, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("text") PageTexts text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var found = ImportId.read(id).flatMap(imports::review);
        if (found.isEmpty()) {
            return show(id, Hindrance.NONE, text, response, model);
        }
        var importId = found.get().sent().id();
        var changes = new FieldsOfDraft(found.get().draft()).changes(form);
        if (version != found.get().sent().version()
                || !changes.isEmpty() && !imports.mend(importId, version, changes)) {
            return show(id, new Hindrance("stale", changes, List.of()), text, response, model);
        }
        if (!act.equals("confirm")) {
            next.addFlashAttribute(DONE, changes.isEmpty() ? "saved.nothing" : "saved");
            return to(importId);
        }
        var saved = changes.isEmpty() ? found.get() : imports.review(importId).orElseThrow();
        return switch (imports.confirm(saved, changes.isEmpty() ? version : version + 1, account.name())) {
            case Settled.Recorded recorded -> {
                next.addFlashAttribute(DONE, "recorded");
                next.addFlashAttribute("count", recorded.commands());
                yield to(importId);
            }
            case Settled.InTheWay ignored -> show(id, Hindrance.of("inTheWay"), text, response, model);
            case Settled.Refused(var lines) ->
                show(id, new Hindrance("refused", Map.of(), lines), text, response, model);
            case Settled.Stale ignored -> show(id, Hindrance.of("stale"), text, response, model);
        };
    }

    @PostMapping("/kast")
    String discard(
            @PathVariable String id,
            @ModelAttribute("text") PageTexts text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var found = ImportId.read(id).flatMap(imports::find);
        if (found.isEmpty() || !imports.discard(found.get().id())) {
            return show(id, Hindrance.of("settled"), text, response, model);
        }
        next.addFlashAttribute(DONE, "discarded");
        next.addFlashAttribute("discarded", found.get().fileName());
        return TO_LIST;
    }

    @PostMapping("/angre")
    String undo(
            @PathVariable String id,
            @ModelAttribute("text") PageTexts text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var found = ImportId.read(id).flatMap(imports::find);
        if (found.isEmpty()) {
            return show(id, Hindrance.NONE, text, response, model);
        }
        var importId = found.get().id();
        return switch (imports.undo(importId, account.name())) {
            case Settled.Recorded recorded -> {
                next.addFlashAttribute(DONE, "undone");
                next.addFlashAttribute("count", recorded.commands());
                next.addFlashAttribute("left", Left.counted(recorded.left()));
                yield to(importId);
            }
            case Settled.Refused(var lines) ->
                show(id, new Hindrance("refused", Map.of(), lines), text, response, model);
            case Settled.InTheWay ignored -> show(id, Hindrance.of("settled"), text, response, model);
            case Settled.Stale ignored -> show(id, Hindrance.of("settled"), text, response, model);
        };
    }

    private String show(String id, Hindrance why, PageTexts text, HttpServletResponse response, Model model) {
        var words = ReviewTexts.in(text);
        model.addAttribute("words", words);
        model.addAttribute("look", "innlesing");
        var found = ImportId.read(id).flatMap(imports::review);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "innlesing/finnes-ikke";
        }
        if (!why.key().isEmpty()) {
            var late = why.key().equals("stale") || why.key().equals("settled");
            var settled = found.get().sent().state() != State.DRAFT;
            response.setStatus((late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("hindrance", late && settled ? "settled" : why.key());
        }
        return fill(found.get(), why, words, model);
    }

    private String fill(Reviewed reviewed, Hindrance why, ReviewTexts words, Model model) {
        var review = new Review(reviewed, words, pictures.sizes(reviewed.paper()), why.typed(), why.refused());
        model.addAttribute("review", review);
        if (reviewed.sent().state() != State.DRAFT) {
            model.addAttribute("recorded", RecordedOfImport.of(reviewed));
            return "innlesing/fort";
        }
        var choices = new HashMap<String, Object>();
        choices.put("bodyKinds", words.choices(BodyKind.values()));
        choices.put("caseKinds", words.choices(CaseKind.values()));
        choices.put("presences", words.choices(Presence.values()));
        choices.put("outcomes", words.choices(DraftingDecisions.Result.values()));
        choices.put("modes", words.choices(DecisionMode.CONSENSUS, DecisionMode.UNANIMOUS));
        choices.put("modesOfVotes", words.choices(DecisionMode.values()));
        choices.put("ballots", words.choices(Ballot.values()));
        model.addAttribute("choices", choices);
        return "innlesing/gjennomgang";
    }

    private static String to(ImportId id) {
        return TO_LIST + "/" + id;
    }
}
