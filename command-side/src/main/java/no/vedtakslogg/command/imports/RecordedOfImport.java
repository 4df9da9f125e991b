package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Imports.Reviewed;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of an import: how many of which command, and where it is read.
 *
 * @param position that the pages must have come to before they show it
 */
record RecordedOfImport(
        Map<String, Long> commands,
        List<Read> meetings,
        List<Read> cases,
        boolean plan,
        @Nullable Long position) {

    /** A page of what was recorded. */
    record Read(String address, String name) {}

    static RecordedOfImport of(Reviewed reviewed) {
        var position = reviewed.sent().position();
        var meetings = reviewed.draft().meetings();
        return new RecordedOfImport(
                counted(reviewed.toRecord().stream().map(Line::command)),
                meetings.stream()
                        .flatMap(meeting -> read("/moter/", meeting.known(), position, name(reviewed, meeting)))
                        .distinct()
                        .toList(),
                meetings.stream()
                        .flatMap(meeting -> meeting.cases().stream())
                        .flatMap(one -> read(
                                "/saker/",
                                one.known(),
                                position,
                                (one.number().text() + " " + one.title().text()).strip()))
                        .distinct()
                        .toList(),
                reviewed.draft().plan() != null,
                position);
    }

    /** How many of each, in the order in which they came. */
    static Map<String, Long> counted(Stream<String> commands) {
        return commands.collect(groupingBy(command -> command, LinkedHashMap::new, counting()));
    }

    private static String name(Reviewed reviewed, DraftedMeeting meeting) {
        return reviewed.draft().bodies().get(meeting.body()).name().text() + " "
                + meeting.date().text();
    }

    private static Stream<Read> read(String page, @Nullable UUID id, @Nullable Long position, String name) {
        return id == null
                ? Stream.empty()
                : Stream.of(new Read(page + id + (position == null ? "" : "?atLeast=" + position), name));
    }
}
