package no.vedtakslogg.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.command.accounts.Framed;
import no.vedtakslogg.command.accounts.PageTexts;
import no.vedtakslogg.command.api.CurrentAccount;
import no.vedtakslogg.command.imports.Imports.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where papers are dropped, and the list of those that were (innlesinger). */
@Controller
@Framed
class ImportPages {
    static final String PATH = "/innlesing";
    static final String FILES = PATH + "/filer";

    private static final int LISTED = 50;

    private final Imports imports;
    private final FilesSent files;
    private final ImportSettings settings;
    private final CurrentAccount account;

    ImportPages(Imports imports, FilesSent files, ImportSettings settings, CurrentAccount account) {
        this.imports = imports;
        this.files = files;
        this.settings = settings;
        this.account = account;
    }

    /**
     * What came of one file.
     *
     * @param address of its review; nothing where it could not be read
     * @param sentence why it could not be read; nothing where it could
     */
    record Report(
            String name, @Nullable String address, @Nullable String sentence) {}

    @GetMapping(PATH)
    String list(@ModelAttribute("text") PageTexts text, Model model) {
        model.addAttribute("words", ReviewTexts.in(text));
        model.addAttribute("settings", settings);
        model.addAttribute("imports", imports.latest(LISTED));
        model.addAttribute("look", "innlesing");
        return "innlesing/liste";
    }

    @PostMapping(PATH)
    String send(
            @ModelAttribute("text") PageTexts text,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model)
            throws IOException {
        var reports = reports(request, ReviewTexts.in(text));
        var only = reports.size() == 1 ? reports.getFirst().address() : null;
        if (only != null) {
            return "redirect:" + only;
        }
        if (reports.stream().anyMatch(report -> report.address() != null)) {
            next.addFlashAttribute("reports", reports);
            return "redirect:" + PATH;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reports", reports);
        return list(text, model);
    }

    /** One file, sent by the page's script, which tells how far it has come. */
    @PostMapping(FILES)
    @ResponseBody
    ResponseEntity<Report> sendOne(@ModelAttribute("text") PageTexts text, HttpServletRequest request)
            throws IOException {
        var report = reports(request, ReviewTexts.in(text)).getFirst();
        return report.address() == null
                ? ResponseEntity.unprocessableContent().body(report)
                : ResponseEntity.created(URI.create(report.address())).body(report);
    }

    /** No file stops the others. */
    private List<Report> reports(HttpServletRequest request, ReviewTexts words) throws IOException {
        var reports = new ArrayList<Report>();
        var sent = files.in(request);
        if (sent instanceof FilesSent.TooLarge) {
            reports.add(new Report("", null, words.of("send.tooLarge", files.mostMegabytes())));
        }
        for (var part : sent.parts()) {
            var name = part.getSubmittedFileName();
            if (FilesSent.FIELD.equals(part.getName()) && name != null && !name.isBlank()) {
                reports.add(report(FilesSent.content(part), name));
            }
        }
        if (reports.isEmpty()) {
            reports.add(new Report("", null, words.of("send.noFile")));
        }
        return reports;
    }

    private Report report(byte[] content, String name) {
        return switch (imports.receive(content, name, account.name())) {
            case Received.Drafted(var id) -> new Report(name, PATH + "/" + id, null);
            case Received.NotRead(var refusal) -> new Report(name, null, refusal.sentence());
        };
    }
}
