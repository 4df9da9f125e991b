package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.text.Found;

/** Whom the record knows, and those who met: minutes call them by their whole name or by a part of it. */
final class Attending implements Roster {
    private final List<Entry> entries;

    Attending(Roster roster, Paper paper) {
        var officers = Stream.of(paper.meeting().chair(), paper.meeting().secretary())
                .filter(Objects::nonNull)
                .filter(officer -> no.vedtakslogg.papers.words.Names.isName(officer.value()));
        var names = Stream.concat(paper.attendance().stream().map(Attendee::name), officers)
                .map(Found::value)
                .distinct()
                .toList();
        entries =
                Stream.concat(roster.entries().stream(), people(names).stream()).toList();
    }

    /** Each under the whole name, and under what comes before the surname or the surname alone where only one has it. */
    static List<Entry> people(List<String> names) {
        return names.stream()
                .map(name -> new Entry(
                        AssigneeKind.NAMED,
                        "",
                        name,
                        shortNames(name).filter(own -> isAlone(own, names)).toList()))
                .toList();
    }

    /** «Jan Erik Fossli» is called Jan Erik, Jan or Fossli. */
    private static Stream<String> shortNames(String name) {
        int surname = name.lastIndexOf(' ');
        return surname < 0
                ? Stream.of()
                : Stream.of(
                                name.substring(0, surname),
                                name.substring(0, name.indexOf(' ')),
                                name.substring(surname + 1))
                        .distinct();
    }

    private static boolean isAlone(String part, List<String> names) {
        return names.stream()
                        .filter(name -> name.startsWith(part + " ") || name.endsWith(" " + part))
                        .count()
                == 1;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }
}
