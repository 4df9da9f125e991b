package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.function.Consumer;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.Labels;

/** Reads tables that are no tables of attendance but lists: a label and names beside it, or a person in each row. */
final class ListedRows {
    private final OpenAttendance open;
    private final ListSection section;
    private final ListedLines listed;
    private final Consumer<Line> lines;

    ListedRows(OpenAttendance open, ListedLines listed, Consumer<Line> lines) {
        this.open = open;
        this.listed = listed;
        this.section = open.section();
        this.lines = lines;
    }

    void read(Table table) {
        if (section.isOpen() && PersonRow.areIn(table)) {
            open.close();
            table.rows().forEach(row -> open.add(PersonRow.first(row)));
        } else {
            table.rows().forEach(this::read);
        }
    }

    // «Storvik | Kari Nord, leder, og Ola Moen»: the first cell says where those beside it are from
    private boolean tellsFrom(Table.Row row) {
        var cells = row.filled();
        return section.isOpen()
                && cells.size() == 2
                && cells.getFirst().lines().size() == 1
                && cells.getLast().lines().size() == 1
                && !PersonRow.isLabel(cells.getFirst().lines().getFirst())
                && !PersonRow.isLabel(cells.getLast().lines().getFirst())
                && People.named(cells.getFirst().words(), false).isEmpty()
                && !ListLine.isSentTo(cells.getFirst().words())
                && open.looksLikeNames(cells.getLast().words());
    }

    private void read(Table.Row row) {
        if (row.filled().size() > 1 && ListLine.isSentTo(row.filled().getFirst().words())) {
            open.end();
            return;
        }
        var person = section.isOpen() ? PersonRow.person(row) : Optional.<NamedPerson>empty();
        if (person.isPresent()) {
            open.close();
            open.add(person.get());
            return;
        }
        if (row.filled().size() > 1
                && Labels.alone(row.filled().getFirst().words())
                        .filter(ListLine::isOfficer)
                        .isPresent()) {
            open.end();
            return;
        }
        for (var i = tellsFrom(row) ? 1 : 0; i < row.filled().size(); i++) {
            for (var line : row.filled().get(i).lines()) {
                if (i > 0 && section.isOpen() && !PersonRow.isLabel(line)) {
                    if (!Bullet.isBefore(line.words()) && open.goesOn(line)) {
                        open.goOn(line.words());
                    } else {
                        listed.hold(line, Bullet.past(line.words()));
                    }
                } else {
                    lines.accept(line);
                }
            }
        }
    }
}
