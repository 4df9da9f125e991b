package no.vedtakslogg.papers.layouts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What minutes tell, drawn from small stocks: the truth that the reader is held to, whatever way it is set. */
final class Told {
    record Person(String name, String role, String from, boolean met, String metFor) {}

    /** A point of a proposal or a decision; who, task and days are empty where it sets nobody to work or no deadline. */
    record Order(String words, String who, String task, String days) {}

    record Case(int number, String title, List<String> said, List<Order> proposal, List<Order> decision) {}

    /** What a row of minutes kept as a table ends in: who and by when stand in columns of their own. */
    record Row(String words, String task, String who, String when, String days) {}

    final boolean nynorsk;
    final String body;
    final LocalDate day;
    final LocalTime from;
    final LocalTime to;
    final String place;
    final List<Person> people = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();

    /** One for each case. */
    final List<Row> rows = new ArrayList<>();

    private final Draw draw;

    Told(Draw draw) {
        this.draw = draw;
        nynorsk = draw.yes("nynorsk", 3);
        body = in(draw.any(PeopleStock.BODIES));
        day = LocalDate.of(2026, 2, 3).plusDays(draw.below(50));
        from = LocalTime.of(9, 0).plusMinutes(30L * draw.below(6));
        to = from.plusMinutes(60 + 15L * draw.below(8));
        place = in(draw.any(PeopleStock.PLACES));
        people();
        cases();
        rows();
    }

    String in(Wording wording) {
        return wording.in(nynorsk);
    }

    String by(String bokmaal, String nynorskWords) {
        return nynorsk ? nynorskWords : bokmaal;
    }

    /** The number of a case with its year, as the reader tells it. */
    String number(Case one) {
        return one.number + "/26";
    }

    List<Person> met() {
        return people.stream().filter(Person::met).toList();
    }

    List<Person> away() {
        return people.stream().filter(person -> !person.met).toList();
    }

    private void people() {
        var many = 4 + draw.below(5);
        var first = draw.below(PeopleStock.FIRST_NAMES.size());
        var last = draw.below(PeopleStock.LAST_NAMES.size());
        for (var i = 0; i < many; i++) {
            var name = each(PeopleStock.FIRST_NAMES, first + i * 7) + " " + each(PeopleStock.LAST_NAMES, last + i * 3);
            var away = i == many - 1 || i == many - 2 && many > 6;
            people.add(new Person(name, in(draw.any(PeopleStock.ROLES)), in(draw.any(PeopleStock.FROM)), !away, ""));
        }
        if (draw.yes("deputy", 4)) {
            var away = people.getLast();
            people.add(new Person("Sigrun Aune", away.role, away.from, true, away.name));
        }
    }

    private void cases() {
        var first = Integer.parseInt(draw.one("first case", "1", "7", "23"));
        var many = 3 + draw.below(3);
        var title = draw.below(CaseStock.TITLES.size());
        var approvalFirst = draw.yes("approval first", 6);
        for (var i = 0; i < many; i++) {
            cases.add(
                    i == 0 && approvalFirst
                            ? approval(first)
                            : ordinary(first + i, in(each(CaseStock.TITLES, title + i * 4))));
        }
    }

    private Case approval(int number) {
        return new Case(
                number,
                in(CaseStock.APPROVAL),
                List.of(in(CaseStock.NOTHING_SAID)),
                List.of(),
                List.of(CaseStock.APPROVED.in(nynorsk)));
    }

    private Case ordinary(int number, String title) {
        var said = new ArrayList<String>();
        var at = draw.below(CaseStock.SAID.size());
        for (var left = 1 + draw.below(3); left > 0; left--) {
            said.add(in(each(CaseStock.SAID, at + left * 3)));
        }
        var decision = new ArrayList<Order>();
        var point = draw.below(CaseStock.POINTS.size());
        var size = draw.below(3) == 0 ? 1 : 2 + draw.below(2);
        for (var i = 0; i < size; i++) {
            decision.add(each(CaseStock.POINTS, point + i * 2).in(nynorsk));
        }
        return new Case(number, title, said, decision.subList(0, 1 + draw.below(size)), decision);
    }

    private void rows() {
        var first = draw.below(CaseStock.ROWS.size());
        for (var i = 0; i < cases.size(); i++) {
            var somebody = people.get(i % 3).name;
            rows.add(each(CaseStock.ROWS, first + i * 3).in(nynorsk, somebody));
        }
    }

    private static <T> T each(List<T> stock, int at) { // begins anew at the end
        return stock.get(at % stock.size());
    }
}
