package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;
import no.vedtakslogg.papers.layouts.Told.Person;

/** Who met and who did not. */
final class Attendance {
    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final ToldFacts facts;

    Attendance(Desk desk, ToldFacts facts) {
        this.desk = desk;
        this.facts = facts;
        told = desk.told();
        draw = desk.draw();
    }

    void write() {
        facts.attendance();
        var present = desk.one("present label", AttendanceLabels.PRESENT);
        var absent = desk.one("absent label", AttendanceLabels.ABSENT);
        switch (draw.one(
                "attendance",
                "in a line",
                "in a line",
                "one a line",
                "one a line",
                "items",
                "groups",
                "table",
                "table")) {
            case "in a line" -> inALine(present, absent);
            case "one a line" -> oneALine(present, absent);
            case "items" -> items(present, absent);
            case "groups" -> groups(present, absent);
            default -> table(present);
        }
    }

    private void inALine(String present, String absent) {
        var naming = Naming.inALine(draw);
        var separator = naming.holdsComma() ? "; " : ", ";
        desk.add(new Label(present + ":", String.join(separator, naming.each(told.met()))));
        desk.add(new Label(absent + ":", String.join(separator, naming.each(told.away()))));
    }

    private void oneALine(String present, String absent) {
        var naming = Naming.onALine(draw);
        var colon = draw.one("colon of list", ":", ":", "");
        lines(present + colon, naming.each(told.met()));
        lines(absent + colon, naming.each(told.away()));
    }

    private void lines(String label, List<String> people) {
        desk.add(new Section(label));
        desk.add(new Lines(people));
    }

    private void items(String present, String absent) {
        var naming = Naming.onALine(draw);
        var heading = draw.yes("heading of list", 5);
        desk.add(heading ? new Heading(2, present) : new Section(present + ":"));
        desk.add(Items.of(Mark.BULLETS, naming.each(told.met())));
        desk.add(heading ? new Heading(2, absent) : new Section(absent + ":"));
        desk.add(Items.of(Mark.BULLETS, naming.each(told.away())));
    }

    private void groups(String present, String absent) {
        var naming = Naming.onALine(draw);
        var people = naming.each(told.met());
        var half = people.size() / 2;
        if (draw.yes("heading over groups", 5)) {
            desk.add(new Heading(2, present));
        }
        lines(desk.one("first group", AttendanceLabels.FIRST_GROUP), people.subList(0, half));
        lines(desk.one("second group", AttendanceLabels.SECOND_GROUP), people.subList(half, people.size()));
        lines(absent + ":", naming.each(told.away()));
    }

    private void table(String present) {
        var presence = draw.one("presence column", AttendanceLabels.PRESENCE);
        desk.add(new Heading(2, present));
        desk.add(new Rows(
                List.of(
                        desk.one("name column", AttendanceLabels.NAME),
                        desk.one("role column", AttendanceLabels.ROLE),
                        desk.one("from column", AttendanceLabels.FROM),
                        told.in(presence)),
                told.people.stream()
                        .map(person ->
                                List.of(person.name(), person.role(), person.from(), mark(person, presence.bokmaal())))
                        .toList()));
    }

    private static String mark(Person person, String column) {
        var aboutPresence = column.equals("Møtt") || column.startsWith("Til stede");
        if (!person.metFor().isEmpty()) {
            return (aboutPresence ? "Møtte for " : "Vara for ") + person.metFor();
        }
        return switch (column) {
            case "Merknad" -> person.met() ? "" : "Forfall";
            case "Forfall" -> person.met() ? "" : "X";
            case "Møtt" -> person.met() ? "Ja" : "Nei";
            case "Status", "Oppmøte" -> person.met() ? "Møtte" : "Forfall";
            default -> person.met() ? "X" : "";
        };
    }
}
