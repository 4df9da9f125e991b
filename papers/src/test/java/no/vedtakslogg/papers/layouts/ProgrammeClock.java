package no.vedtakslogg.papers.layouts;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.vedtakslogg.papers.layouts.ProgrammeRow.Clocks;

/** The way in which an agenda writes the times of its rows; «a» stands for the beginning and «b» for the end. */
record ProgrammeClock(Clocks clocks, String pattern, String way) {
    static ProgrammeClock drawn(Draw draw) {
        var clocks = draw.one("row times", List.of(Clocks.FROM, Clocks.FROM_AND_TO));
        return new ProgrammeClock(
                clocks,
                draw.one("row clock", "HH.mm", "HH.mm", "HH:mm"),
                clocks == Clocks.FROM
                        ? draw.one("row time", "a", "a", "kl. a", "Kl. a", "kl a")
                        : draw.one("row time", "a–b", "a – b", "a-b", "a - b", "kl. a–b", "Kl. a - b"));
    }

    static ProgrammeClock none() {
        return new ProgrammeClock(Clocks.NONE, "", "");
    }

    String of(ProgrammeRow row) {
        return way.replaceFirst("\\bb$", written(row.to())).replaceFirst("\\ba\\b", written(row.from()));
    }

    private String written(LocalTime time) {
        return DateTimeFormatter.ofPattern(pattern).format(time);
    }
}
