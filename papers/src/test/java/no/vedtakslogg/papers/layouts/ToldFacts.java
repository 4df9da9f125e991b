package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.papers.layouts.Told.Order;

/** The facts that the reader shall find in what is told, in short sentences by kind. */
final class ToldFacts {
    private final Told told;
    private final Map<String, List<String>> facts = new TreeMap<>();

    ToldFacts(Told told) {
        this.told = told;
        List.of("agenda", "attendance", "cases", "points", "follow-ups", "deadlines", "fields")
                .forEach(kind -> facts.put(kind, new ArrayList<>()));
    }

    Map<String, List<String>> all() {
        return facts;
    }

    void add(String kind, String fact) {
        facts.computeIfAbsent(kind, none -> new ArrayList<>()).add(fact);
    }

    void meeting(String kind) {
        add("fields", "kind " + kind);
        add("fields", "date " + told.day);
        add("fields", "time " + told.from + " " + told.to);
        add("fields", "place «" + told.place + "»");
    }

    void attendance() {
        told.people.forEach(person -> add(
                "attendance",
                "«" + person.name() + "» " + (person.met() ? "MET " : "ABSENT ")
                        + (person.metFor().isEmpty() ? "-" : "«" + person.metFor() + "»")));
    }

    void agenda() {
        told.cases.forEach(one -> add("agenda", "CASE - " + told.number(one) + " «" + one.title() + "» - -"));
    }

    void cases(boolean proposals) {
        for (var one : told.cases) {
            var number = told.number(one);
            add("cases", number + " «" + one.title() + "» own");
            if (proposals) {
                points(number, "proposal", one.proposal());
            }
            points(number, "decision", one.decision());
            for (var i = 0; i < one.decision().size(); i++) {
                var order = one.decision().get(i);
                followUp(number, i + 1, order.who(), order.task(), order.days());
            }
        }
    }

    /** The facts of cases in a table; of who and by when there is nothing to read where no column tells it. */
    void rows(List<Column> columns) {
        var who = columns.stream().anyMatch(Column::tellsWho);
        var when = columns.stream().anyMatch(Column::tellsWhen);
        for (var i = 0; i < told.cases.size(); i++) {
            var number = numberInTable(columns, i);
            var row = told.rows.get(i);
            add("cases", number + " «" + told.cases.get(i).title() + "» own");
            add("points", number + " decision 1 «" + row.words() + "»");
            if (!row.who().isEmpty()) {
                followUp(number, 1, who ? row.who() : "-", row.task(), when ? row.days() : "");
            }
        }
    }

    private String numberInTable(List<Column> columns, int at) {
        return switch (columns.getFirst()) {
            case TITLE -> "-";
            case COUNT -> String.valueOf(at + 1);
            default -> told.number(told.cases.get(at));
        };
    }

    private void points(String number, String of, List<Order> points) {
        for (var i = 0; i < points.size(); i++) {
            add(
                    "points",
                    number + " " + of + " " + (i + 1) + " «" + points.get(i).words() + "»");
        }
    }

    private void followUp(String number, int point, String who, String task, String days) {
        if (!who.isEmpty()) {
            add("follow-ups", number + " " + point + " | " + who + " | " + task);
            if (!days.isEmpty()) {
                add("deadlines", number + " " + point + " x = " + days);
            }
        }
    }
}
