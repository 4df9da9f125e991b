package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/** A row of cells within a list of those who met. */
final class PersonRow {
    private static final int FEWEST = 2;

    private PersonRow() {}

    // «Ordfører | Kari Nord | Storvik kommune»: one cell names somebody, the others say who that is, or whom that one
    // met for
    static Optional<NamedPerson> person(Table.Row row) {
        var named = row.filled().stream()
                .map(Table.Cell::words)
                .filter(PersonRow::isOne)
                .toList();
        var others = row.filled().stream().filter(cell -> !isOne(cell.words())).toList();
        if (named.size() != 1
                || others.isEmpty()
                || others.stream()
                        .anyMatch(cell -> cell.lines().size() > 1
                                || namesSomebodyFrom(cell.words())
                                || isLabel(cell.lines().getFirst()) && !isBehind(named.getFirst(), cell))) {
            return Optional.empty();
        }
        return Optional.of(person(named.getFirst(), others));
    }

    // «Kari Nord | på Teams», «Kari Nord | leder» tell of her, «På Teams | Kari Nord» opens a list
    private static boolean isBehind(Passage name, Table.Cell cell) {
        return cell.words().span().from() > name.span().from()
                && Labels.alone(cell.words()).isPresent()
                && !cell.text().strip().endsWith(":");
    }

    // «Kari Nord, Storvik kommune» beside «Ola Moen» is one of two lists that stand beside each other
    private static boolean namesSomebodyFrom(Passage words) {
        var first = NameList.first(words);
        return first.length() < words.length()
                && Names.isName(first)
                && !People.named(words, false).isEmpty();
    }

    /** The one person of whom words tell nothing but that that one was absent: «Forfall (Kari Nord)». */
    static Optional<NamedPerson> absent(Passage words) {
        var name = Parentheses.in(words);
        if (name == null
                || !Names.isName(name)
                || !Remark.of(words).absent()
                || Labels.alone(Parentheses.without(words))
                        .filter(Label.ABSENT::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        var person = new NamedPerson(name);
        person.absent = true;
        return Optional.of(person);
    }

    private static boolean isOne(Passage words) {
        return Names.isName(words) || absent(words).isPresent();
    }

    /**
     * Whether each row of a table first names somebody and then says who that is, though a place such as «Søre Dal» may look
     * like a name.
     */
    static boolean areIn(Table table) {
        var rows = table.rows().stream().map(Table.Row::filled).toList();
        var named = rows.stream()
                .filter(cells ->
                        cells.size() > 1 && cells.stream().skip(1).anyMatch(cell -> Names.isName(cell.words())))
                .count();
        return rows.size() >= FEWEST
                && named * 2 < rows.size()
                && rows.stream()
                        .allMatch(cells -> cells.size() > 1
                                && Names.isName(cells.getFirst().words())
                                && cells.stream().allMatch(cell -> cell.lines().size() == 1));
    }

    /** The person whom a row names first. */
    static NamedPerson first(Table.Row row) {
        var cells = row.filled();
        return person(cells.getFirst().words(), cells.subList(1, cells.size()));
    }

    private static NamedPerson person(Passage name, List<Table.Cell> others) {
        var person = absent(name).orElseGet(() -> new NamedPerson(name));
        others.forEach(cell -> person.isAlso(cell.words()));
        return person;
    }

    static boolean isLabel(Line line) {
        return Labels.atStart(line.words()).isPresent();
    }
}
