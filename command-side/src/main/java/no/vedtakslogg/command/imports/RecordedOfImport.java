package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
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
        List<Meeting> meetings,
        List<Read> cases,
        boolean plan,
        @Nullable Long position) {

    /** The page of a meeting: of which body, and on which day. */
    record Meeting(String address, String body, @Nullable LocalDate day) {}

    /** Another page of what was recorded. */
    record Read(String address, String name) {}

    static RecordedOfImport of(Reviewed reviewed) {
        var position = reviewed.sent().position();
        var meetings = reviewed.draft().meetings();
        return new RecordedOfImport(
                counted(reviewed.toRecord().stream().map(Line::command)),
                meetings.stream()
                        .flatMap(meeting -> address("/moter/", meeting.known(), position)
                                .map(address ->
                                        new Meeting(address, body(reviewed, meeting), Values.day(meeting.date()))))
                        .distinct()
                        .toList(),
                meetings.stream()
                        .flatMap(meeting -> meeting.cases().stream())
                        .flatMap(one -> address("/saker/", one.known(), position)
                                .map(address -> new Read(
                                        address,
                                        (one.number().text() + " " + one.title().text()).strip())))
                        .distinct()
                        .toList(),
                reviewed.draft().plan() != null,
                position);
    }

    /** How many of each, in the order in which they came. */
    static Map<String, Long> counted(Stream<String> commands) {
        return commands.collect(groupingBy(command -> command, LinkedHashMap::new, counting()));
    }

    private static String body(Reviewed reviewed, DraftedMeeting meeting) {
        return reviewed.draft().bodies().get(meeting.body()).name().text();
    }

    private static Stream<String> address(String page, @Nullable UUID id, @Nullable Long position) {
        return id == null ? Stream.empty() : Stream.of(page + id + (position == null ? "" : "?atLeast=" + position));
    }
}
