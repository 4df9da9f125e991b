package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;

/** What a call is called, and which meeting it calls to: in a letter's head, in labels, in a table, in a sentence or in a mail. */
final class CallHead {
    private static final List<String> ONLY_FROM = List.of("kl. HH.mm", "kl HH:mm", "HH:mm");

    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final Days days;
    private final boolean tellsEnd;
    private final String time;

    CallHead(Desk desk, Days days) {
        this.desk = desk;
        this.days = days;
        told = desk.told();
        draw = desk.draw();
        tellsEnd = draw.yes("end told", 9);
        time = days.time(draw, tellsEnd ? times() : ONLY_FROM);
    }

    private List<String> times() {
        var full = told.from.getMinute() == 0 && told.to.getMinute() == 0;
        return full && draw.yes("full hours", 5) ? List.of("kl. HH–HH", "kl. HH-HH", "kl HH - HH") : Days.TIMES;
    }

    void write(ToldFacts facts) {
        facts.add("fields", "kind NOTICE");
        facts.add("fields", "body «" + told.body + "»");
        facts.add("fields", "date " + told.day);
        facts.add("fields", "time " + told.from + " " + (tellsEnd ? told.to : "-"));
        facts.add("fields", "place «" + told.place + "»");
        switch (draw.one(
                "call head", "labels", "labels", "day and time in one", "table", "sentence", "sentence", "mail")) {
            case "mail" -> mail();
            case "sentence" -> {
                title(true);
                sentence();
            }
            case "table" -> {
                var head = head(title(false));
                head.body();
                head.table(desk.one("day label", HeadLabels.DAY), desk.one("place label", HeadLabels.PLACE));
            }
            case "day and time in one" -> head(title(false)).dayAndTimeInOne(desk.one("place label", HeadLabels.PLACE));
            default ->
                head(title(false))
                        .labels(desk.one("day label", HeadLabels.DAY), desk.one("place label", HeadLabels.PLACE));
        }
    }

    private Head head(boolean bodyTold) {
        return new Head(desk, days.day(), time, bodyTold ? List.of(Wording.alike("none")) : CallLabels.BODY);
    }

    // whether the body is told with the title
    private boolean title(boolean toldLater) {
        var title = new Title(desk, days);
        title.letterhead();
        var way = desk.one("title", CallLabels.TITLES);
        if (way.matches(".*\\bB\\b.*")) {
            title.write(way);
            return true;
        }
        var beside = draw.one("body beside title", "none", "none", "above", "below");
        if (beside.equals("above")) {
            desk.add(new Paragraph(told.body));
        }
        title.write(way);
        if (beside.equals("below")) {
            desk.add(new Paragraph(told.body));
        }
        return toldLater || !beside.equals("none");
    }

    private void mail() {
        var people = told.people;
        desk.add(new Label(told.by("Fra:", "Frå:"), people.get(0).name()));
        desk.add(new Label("Til:", people.get(1).name() + "; " + people.get(2).name()));
        if (draw.yes("copy", 4)) {
            desk.add(new Label("Kopi:", people.get(3).name()));
        }
        if (draw.yes("sent", 3)) {
            desk.add(new Label("Sendt:", days.of(told.day.minusDays(8)) + " 14:07"));
        }
        var subject = draw.one(
                "subject", "Innkalling til møte i B", "Innkalling til møte i B D", "Møte i B D", "Møteinnkalling B");
        desk.add(new Label("Emne:", Template.filled(subject, Map.of("B", told.body, "D", days.inTitle()))));
        desk.add(new Paragraph(draw.one("hello", "Hei!", "Hei,", "Hei alle sammen!", "God dag!")));
        sentence();
    }

    private void sentence() {
        var place = (told.place.equals("Teams") || told.place.contains("Rådhuset") ? "på " : "i ") + told.place;
        var way = desk.one("call sentence", CallLabels.SENTENCES);
        var words = Map.of("B", told.body, "D", days.day(), "T", time.replaceFirst("^K", "k"), "P", place);
        desk.add(new Paragraph(Template.filled(way, words)));
    }
}
