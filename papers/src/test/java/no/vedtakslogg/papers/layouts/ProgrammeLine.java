package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Told.Person;

/** The words of a row of an agenda that is a list: its number and title, who presents it, how long it takes. */
final class ProgrammeLine {
    private static final List<String> WITH_CASE_NUMBER = List.of(
            "Sak n Title",
            "Sak n Title",
            "Sak n: Title",
            "Sak n – Title",
            "n Title",
            "n Title",
            "n: Title",
            "n – Title",
            "SAK n Title",
            "Sak n. Title",
            "AU-sak n Title",
            "Sak nr. n Title");

    private static final List<String> COUNTED =
            List.of("n. Title", "n. Title", "n) Title", "n Title", "Sak n: Title", "Sak n Title", "Punkt n: Title");

    private static final List<String> WHO = List.of(
            "Title v/ Name",
            "Title v/Name",
            "Title (v/ Name)",
            "Title v/ role Name",
            "Title, v/ Name",
            "Title – role Name",
            "Title – Name",
            "Title, role Name",
            "Title (Name)",
            "Title ved role Name",
            "below",
            "below");

    private final Desk desk;
    private final String lead;
    private final String who;
    private final String whoBelow;
    private final String minutes;
    private final boolean type;
    private final boolean tellsWho;
    private final Programme programme;

    ProgrammeLine(Desk desk, Programme programme) {
        this.desk = desk;
        this.programme = programme;
        var draw = desk.draw();
        lead = switch (programme.numbers) {
            case OF_CASES -> draw.one("lead", WITH_CASE_NUMBER);
            case COUNTED -> draw.one("lead", COUNTED);
            case NONE -> "Title";
        };
        tellsWho = programme.tellsWho;
        who = tellsWho ? draw.one("who in list", WHO) : "Title";
        whoBelow = desk.one("who below", CallLabels.RESPONSIBLE_BELOW);
        minutes = draw.one("minutes in list", "", "", "", ", m min.", " (m min)", " – m minutter", " (m min.)");
        type = programme.numbers != Programme.Numbers.NONE && draw.yes("type in list", 2);
    }

    String leadAlone(ProgrammeRow row) {
        return row.number().isEmpty() ? "" : filled(lead, row).replaceFirst("[\\s:–]*$", "");
    }

    /** The row from its number to its length. */
    String words(ProgrammeRow row) {
        return row.number().isEmpty() ? title(row) : filled(lead, row) + title(row);
    }

    String title(ProgrammeRow row) {
        var title = row.title() + (type && !row.number().isEmpty() ? " (" + row.type() + ")" : "");
        var presented = row.who() == null || who.equals("below") || !tellsWho
                ? title
                : person(who, row.who()).replace("Title", title);
        var length = minutes.replace("minutter", desk.told().by("minutter", "minutt"));
        return presented + length.replaceFirst("\\bm\\b", String.valueOf(row.minutes()));
    }

    List<String> below(ProgrammeRow row) {
        var lines = new ArrayList<String>();
        if (row.who() != null && who.equals("below")) {
            lines.add(person(whoBelow, row.who()));
        }
        row.below().forEach(line -> lines.add(programme.mark() + line));
        return lines;
    }

    /** What is to be read of a row, whose lines below it stand there or do not. */
    String fact(ProgrammeRow row, ProgrammeRow.Clocks clocks, boolean below) {
        return row.fact(clocks, tellsWho && (below || !who.equals("below")), !minutes.isEmpty());
    }

    private String filled(String way, ProgrammeRow row) {
        var named = row.number().startsWith("PS");
        var bare = named ? way.replaceFirst("^(?:AU-)?(?:Sak|sak|SAK)(?: nr\\.)? ", "") : way;
        return bare.replaceFirst("\\bn\\b", row.number()).replace("Title", "");
    }

    private static String person(String way, Person person) {
        return Template.filled(
                way, Map.of("Name", person.name(), "role", person.role().toLowerCase(Locale.ROOT)));
    }
}
