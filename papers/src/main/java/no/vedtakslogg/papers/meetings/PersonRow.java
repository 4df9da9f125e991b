package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/** A row of cells within a list of those who met. */
final class PersonRow {
    private static final Pattern STANDS_FOR = Pattern.compile("(?iu)\\b(?:for|vara)\\b");

    private PersonRow() {}

    // «Ordfører | Kari Nord | Storvik kommune»: one cell names somebody, the others say who that is
    static Optional<NamedPerson> person(Table.Row row) {
        var named = row.filled().stream()
                .map(Table.Cell::words)
                .filter(Names::isName)
                .toList();
        var others = row.filled().stream()
                .filter(cell -> !Names.isName(cell.words()))
                .toList();
        if (named.size() != 1
                || others.isEmpty()
                || others.stream()
                        .anyMatch(cell -> cell.lines().size() > 1
                                || cell.words().has(STANDS_FOR)
                                || isLabel(cell.lines().getFirst()))) {
            return Optional.empty();
        }
        var person = new NamedPerson(named.getFirst());
        person.affiliation = others.getLast().words();
        person.video = others.stream().anyMatch(cell -> People.onVideo(cell.words()));
        return Optional.of(person);
    }

    static boolean isLabel(Line line) {
        return Labels.atStart(line.words()).isPresent();
    }
}
