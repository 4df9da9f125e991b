package no.vedtakslogg.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.history.FieldTrail.Changes;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.RowHistory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed which field, when, from what to what, and by which decision, as a page. */
@Page
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class FieldPages {
    private final FieldTrail trail;
    private final RowHistory rows;
    private final Bodies bodies;
    private final TrailSubjects subjects;

    FieldPages(FieldTrail trail, RowHistory rows, Bodies bodies, TrailSubjects subjects) {
        this.trail = trail;
        this.rows = rows;
        this.bodies = bodies;
        this.subjects = subjects;
    }

    @GetMapping("/sporing/felt")
    String fields(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = HistoryQuestion.read(asked, moment);
        var fields = FieldsAsked.read(asked, rows.tables());
        var wrong = new LinkedHashMap<>(Filters.wrong(asked));
        var about = wrong.isEmpty() ? subjects.of(question, moment) : Map.<String, String>of();
        var changes = new Changes(List.of(), null);
        var start = false;
        if (wrong.isEmpty()) {
            try {
                FieldsAsked.refuseWithoutSubject(question);
                changes = trail.changes(question, fields, moment);
            } catch (WrongQuestion without) {
                start = !parameters.containsKey("field"); // a link that leads here to choose
                wrong.putAll(start ? Map.of() : without.wrong());
            }
        }
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("start", start);
        model.addAttribute("about", about);
        model.addAttribute("changes", changes.changes());
        model.addAttribute("things", things());
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        TrailLinks.add(model, "/sporing/felt", parameters, question, changes.next());
        var exported = new HashMap<>(parameters);
        exported.remove("size");
        model.addAttribute("csv", Paging.address("/sporing/felt.csv", exported, null));
        return "sider/felt";
    }

    /** The fields that one can ask for, by what has them. */
    private Map<String, Map<String, String>> things() {
        var things = new TreeMap<String, Map<String, String>>();
        for (var table : rows.tables()) {
            var fields = new LinkedHashMap<String, String>();
            Arrays.stream(table.row().getRecordComponents())
                    .filter(field -> FieldWords.isTold(table, field))
                    .forEach(field -> fields.put(FieldWords.key(table, field), FieldWords.label(table, field)));
            if (!fields.isEmpty()) {
                things.put(FieldWords.thingWords(table), fields);
            }
        }
        return things;
    }
}
