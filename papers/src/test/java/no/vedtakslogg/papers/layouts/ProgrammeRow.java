package no.vedtakslogg.papers.layouts;

import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.papers.layouts.Told.Person;
import org.jspecify.annotations.Nullable;

/**
 * A row of a call's agenda: what stands in it, and what it is.
 *
 * @param kind as the facts tell it: CASE, PAUSE or OTHER
 * @param number as the paper writes it, empty where the row has none
 * @param numberRead as the reader tells it
 * @param type what the case is for, empty of what is no case
 * @param below what stands below the title: sentences, points or papers
 */
record ProgrammeRow(
        String kind,
        LocalTime from,
        int minutes,
        String number,
        String numberRead,
        String title,
        @Nullable Person who,
        String type,
        List<String> below) {
    /** What of the times of a row is told. */
    enum Clocks {
        NONE,
        FROM,
        FROM_AND_TO
    }

    boolean isPause() {
        return kind.equals("PAUSE");
    }

    LocalTime to() {
        return from.plusMinutes(minutes);
    }

    /** What is to be read of the row where so much is told of its times, of who presents it and of its length. */
    String fact(Clocks clocks, boolean tellsWho, boolean tellsMinutes) {
        var times =
                switch (clocks) {
                    case NONE -> "-";
                    case FROM -> from + "--";
                    case FROM_AND_TO -> from + "-" + to();
                };
        return "%s %s %s «%s» %s %s"
                .formatted(
                        kind,
                        times,
                        numberRead.isEmpty() ? "-" : numberRead,
                        title,
                        tellsWho && who != null ? "«" + who.name() + "»" : "-",
                        tellsMinutes ? String.valueOf(minutes) : "-");
    }
}
