package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Told.Person;

/** The way in which the people of a paper are written, and a deputy's «vara for …» behind it. */
record Naming(String way, String deputyWay) {
    static Naming inALine(Draw draw) {
        return new Naming(
                draw.one("person in a line", "name", "name (from)", "name (role)", "name, from", "Role name"),
                deputyWay(draw));
    }

    static Naming onALine(Draw draw) {
        return new Naming(
                draw.one(
                        "person",
                        "name",
                        "name, from",
                        "name (from)",
                        "Role name",
                        "name, role",
                        "name – role, from",
                        "name, role, from"),
                deputyWay(draw));
    }

    private static String deputyWay(Draw draw) {
        return draw.one("deputy how", "(vara for away)", "(for away)", "møtte for away");
    }

    /** Whether people in a line cannot be told apart by commas. */
    boolean holdsComma() {
        return way.contains(",");
    }

    List<String> each(List<Person> people) {
        return people.stream().map(this::of).toList();
    }

    private String of(Person person) {
        var role = person.role();
        var words = Template.filled(
                way,
                Map.of(
                        "name",
                        person.name(),
                        "from",
                        person.from(),
                        "role",
                        role,
                        "Role",
                        role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1)));
        return person.metFor().isEmpty()
                ? words
                : words + " " + Template.filled(deputyWay, Map.of("away", person.metFor()));
    }
}
