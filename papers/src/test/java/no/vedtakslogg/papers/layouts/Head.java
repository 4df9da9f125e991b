package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Rows;

/** The head of a paper: body, day, time and place of the meeting, and in minutes who chaired it and wrote. */
final class Head {
    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final String day;
    private final String time;
    private final List<Wording> bodyLabels;

    Head(Desk desk, String day, String time, List<Wording> bodyLabels) {
        this.desk = desk;
        this.day = day;
        this.time = time;
        this.bodyLabels = bodyLabels;
        told = desk.told();
        draw = desk.draw();
    }

    void write() {
        var dayLabel = desk.one("day label", HeadLabels.DAY);
        var placeLabel = desk.one("place label", HeadLabels.PLACE);
        switch (draw.one("head", "labels", "labels", "labels", "day and time in one", "table", "sentence")) {
            case "labels" -> labels(dayLabel, placeLabel);
            case "day and time in one" -> dayAndTimeInOne(placeLabel);
            case "table" -> table(dayLabel, placeLabel);
            default -> sentence();
        }
        if (draw.yes("chair and secretary", 4)) {
            label(desk.one("chair label", HeadLabels.CHAIR), told.met().get(0).name());
            label(
                    desk.one("secretary label", HeadLabels.SECRETARY),
                    told.met().get(1).name());
        }
    }

    void labels(String dayLabel, String placeLabel) {
        body();
        if (dayLabel.equals("Tid")) { // tells both
            label("Tid", day + " " + time);
            label(placeLabel, told.place);
            return;
        }
        var timeLabel = desk.one("time label", HeadLabels.TIME);
        for (var part : draw.one("order", "day, time, place", "place, day, time", "day, place, time")
                .split(", ")) {
            switch (part) {
                case "day" -> label(dayLabel, day);
                case "time" -> label(timeLabel, time);
                default -> label(placeLabel, told.place);
            }
        }
    }

    void dayAndTimeInOne(String placeLabel) {
        body();
        if (draw.yes("all in one", 4)) {
            label(told.by("Tid og sted", "Tid og stad"), day + " " + time + ", " + told.place);
        } else {
            label(desk.one("day and time label", HeadLabels.DAY_AND_TIME), day + ", " + time);
            label(placeLabel, told.place);
        }
    }

    void table(String dayLabel, String placeLabel) {
        var names = List.of(dayLabel.equals("Tid") ? "Dato" : dayLabel, "Tid", placeLabel);
        desk.add(new Rows(names, List.of(List.of(day, time, told.place))));
    }

    private void sentence() {
        desk.add(new Paragraph(told.by("Møtet ble holdt ", "Møtet vart halde ") + day + " " + time + ", "
                + (told.place.equals("Teams") ? "på " : "i ") + told.place + "."));
    }

    void body() {
        var label = desk.one("body label", bodyLabels);
        if (!label.equals("none")) {
            label(label, told.body);
        }
    }

    private void label(String label, String value) {
        desk.add(new Label(label + ":", value));
    }
}
