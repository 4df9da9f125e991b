package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** The facts at the top of a case paper: the meeting that it goes to, who wrote it and when, and where it is filed. */
final class CasePaperHead {
    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final Days days;
    private final CaseNaming naming;
    private final PutForward forward;
    private final String meeting;
    private final String written;
    private final boolean tableTellsNumber;

    CasePaperHead(Desk desk, Days days, CaseNaming naming, PutForward forward) {
        this.desk = desk;
        this.days = days;
        this.naming = naming;
        this.forward = forward;
        told = desk.told();
        draw = desk.draw();
        meeting = naming.numberIsInTable()
                ? "table"
                : draw.one("meeting told", "labels", "labels", "one label", "table", "table", "body", "day", "none");
        written = draw.yes("day of writing", 4) ? desk.one("day of writing label", CaseFactLabels.WRITTEN) : "";
        tableTellsNumber = naming.numberIsInTable() || naming.numberIsTold() && draw.yes("table tells number", 7);
    }

    /** A kind of paper, with the meeting that it names. */
    String filled(String kind) {
        return Template.filled(kind, Map.of("B", told.body, "D", days.inTitle()));
    }

    /** The number of the case as the reader tells it, where the paper tells it. */
    String number() {
        return naming.numberIsTold() ? told.number(forward.one()) : "-";
    }

    void tell(ToldFacts facts, String kind) {
        var kindNames = List.of(kind.split(" "));
        if (kindNames.contains("B") || !meeting.equals("day") && !meeting.equals("none")) {
            facts.add("fields", "body «" + told.body + "»");
        }
        if (kindNames.contains("D") || !meeting.equals("body") && !meeting.equals("none")) {
            facts.add("fields", "date " + told.day);
        }
    }

    void write() {
        var labels = shuffled(labels());
        if (!labels.isEmpty()) {
            new LabelsSet(desk, draw.one("head", LabelsSet.WAYS)).write(labels);
        }
        if (meeting.equals("table")) {
            table();
        }
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        meeting(labels);
        if (naming.numberIsLabelled()) {
            labels.add(label(
                    "number label", CasePaperLabels.NUMBER, naming.numbering().of(forward.one())));
        }
        if (naming.titleIsLabelled()) {
            labels.add(label("title label", CasePaperLabels.TITLE, forward.one().title()));
        }
        if (naming.bothAreInOneLabel()) {
            labels.add(label(
                    "number and title label",
                    CasePaperLabels.NUMBER_AND_TITLE,
                    naming.numbering().withTitle(forward.one())));
        }
        if (!written.isEmpty()) {
            labels.add(new Label(written, days.of(told.day.minusDays(9 + draw.below(20)))));
        }
        sometimes(labels, 5, "handler label", CaseFactLabels.HANDLER, person(0));
        sometimes(labels, 3, "responsible label", CaseFactLabels.RESPONSIBLE, person(1));
        sometimes(labels, 2, "from label", CaseFactLabels.FROM, told.by("Sekretariatet", "Sekretariatet"));
        sometimes(labels, 3, "archive label", CaseFactLabels.ARCHIVE, draw.any(CasePaperStock.ARCHIVED));
        sometimes(labels, 2, "filed label", CaseFactLabels.FILED, draw.any(CasePaperStock.FILED));
        sometimes(labels, 3, "type label", CaseFactLabels.TYPE, told.in(draw.any(CasePaperStock.TYPES)));
        sometimes(labels, 1, "enclosed label", CaseFactLabels.ENCLOSED, told.in(draw.any(CasePaperStock.ENCLOSED)));
        return labels;
    }

    private void meeting(List<Label> labels) {
        if (meeting.equals("one label")) {
            var way = draw.one("body and day", "B D", "B, D", "B – D", "B, møte D");
            labels.add(label("body and day label", CaseFactLabels.BODY_AND_DAY, filled(way)));
            return;
        }
        if (meeting.equals("labels") || meeting.equals("body")) {
            labels.add(label("body label", CaseFactLabels.BODY, told.body));
        }
        if (meeting.equals("labels") || meeting.equals("day")) {
            labels.add(label("day label", CaseFactLabels.DAY, days.day()));
        }
    }

    private void sometimes(List<Label> labels, int inTen, String what, List<Wording> names, String value) {
        if (draw.yes(what.replace(" label", ""), inTen)) {
            labels.add(label(what, names, value));
        }
    }

    private Label label(String what, List<Wording> names, String value) {
        return new Label(desk.one(what, names), value);
    }

    private String person(int at) {
        return told.met().get(at).name();
    }

    private List<Label> shuffled(List<Label> labels) {
        var left = new ArrayList<>(labels);
        var shuffled = new ArrayList<Label>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(draw.below(left.size())));
        }
        return shuffled;
    }

    private void table() {
        var name = desk.one("table of meetings", CaseFactLabels.MEETINGS);
        if (!name.equals("none")) {
            desk.add(draw.yes("table of meetings has heading", 5) ? new Heading(2, name) : new Section(name));
        }
        var body = new Label(desk.one("table body", CaseFactLabels.MEETING_BODY), told.body);
        var day = new Label(desk.one("table day", CaseFactLabels.MEETING_DAY), days.day());
        var columns = new ArrayList<>(draw.yes("table day first", 3) ? List.of(day, body) : List.of(body, day));
        if (tableTellsNumber) {
            var number = label(
                    "table number",
                    CaseFactLabels.MEETING_NUMBER,
                    naming.numbering().of(forward.one()));
            columns.add(draw.yes("table number first", 4) ? 0 : columns.size(), number);
        }
        desk.add(new Rows(
                columns.stream().map(Label::label).toList(),
                List.of(columns.stream().map(Label::value).toList())));
    }
}
