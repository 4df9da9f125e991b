package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.text.Found;

/** Whom the record knows, and those who met: minutes call them by their whole name or by the first alone. */
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
        var people = new ArrayList<Entry>();
        for (var name : names) {
            var parts = Arrays.asList(name.split("\\s+"));
            var alone = names.stream()
                            .filter(other -> other.startsWith(parts.getFirst() + " "))
                            .count()
                    == 1;
            people.add(new Entry(
                    AssigneeKind.NAMED, "", name, alone && parts.size() > 1 ? List.of(parts.getFirst()) : List.of()));
        }
        entries = Stream.concat(roster.entries().stream(), people.stream()).toList();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }
}
