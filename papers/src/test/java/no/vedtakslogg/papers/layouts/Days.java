package no.vedtakslogg.papers.layouts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which a paper writes the day of its meeting, and its hours. */
record Days(Told told, String way) {
    private static final Pattern CLOCK = Pattern.compile("HH(?:[.:]?mm)?");

    static final List<String> TIMES =
            List.of("kl. HH.mm–HH.mm", "HH:mm - HH:mm", "kl HH:mm til HH:mm", "Kl. HH.mm - kl. HH.mm", "kl. HHmm-HHmm");

    static Days drawn(Desk desk) {
        return new Days(desk.told(), desk.draw().one("day", "dotted", "long", "weekday", "short"));
    }

    String day() {
        return of(told.day);
    }

    String inTitle() {
        return written(told.day, way.equals("short") ? "dotted" : way);
    }

    String of(LocalDate other) {
        return written(other, way);
    }

    private String written(LocalDate day, String how) {
        var pattern =
                switch (how) {
                    case "dotted" -> "dd.MM.yyyy";
                    case "short" -> "d.M.yy";
                    case "weekday" -> "EEEE d. MMMM yyyy";
                    default -> "d. MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, Locale.of(told.by("nb", "nn")))
                .format(day);
    }

    /** From when to when, where the first clock of the way is the beginning and the second the end. */
    String time(Draw draw, List<String> ways) {
        var way = draw.one("time", ways);
        var times = List.of(told.from, told.to).iterator();
        return CLOCK.matcher(way)
                .replaceAll(clock -> DateTimeFormatter.ofPattern(clock.group()).format(times.next()));
    }
}
