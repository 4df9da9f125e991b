package no.vedtakslogg.command.imports;

import java.util.regex.Pattern;

/** Which names the fields of a draft can have. */
final class DraftPaths {
    private static final Pattern POINTS = Pattern.compile("(?:\\.points\\.\\d{1,3}){1,8}\\.(?:text|closing|take)");
    private static final Pattern CASE =
            Pattern.compile("(?:take|number|title|kind|responsible|handlers|legalBasis|archiveCase|discussion"
                    + "|paper\\.(?:background|facts|assessment|attachments\\.\\d{1,3})"
                    + "|(?:proposal|decision)" + POINTS
                    + "|decision\\.(?:outcome|mode|words|until|to|votes\\.[0-9a-f-]{36})"
                    + "|inputs\\.\\d{1,3}\\.(?:take|text)"
                    + "|links\\.\\d{1,3}\\.take"
                    + "|followUps\\.\\d{1,3}\\.(?:take|point|task|responsible|deadline))");
    private static final Pattern PATH = Pattern.compile("partnership\\.(?:choice|name|since)"
            + "|bodies\\.\\d{1,3}\\.(?:choice|name|shortName|kind|since)"
            + "|strangers\\.\\d{1,3}\\.(?:words|meaning)"
            + "|meetings\\.\\d{1,4}\\.(?:take|date|from|to|place|chair|secretary|nextMeeting"
            + "|attendance\\.\\d{1,3}\\.(?:take|name|organisation|group|presence|metFor)"
            + "|agenda\\.\\d{1,3}\\.(?:take|title|minutes|presenters)"
            + "|cases\\.\\d{1,4}\\." + CASE + ")"
            + "|plan\\.(?:title|fromYear|toYear"
            + "|measures\\.\\d{1,4}\\.(?:take|area|goalNumber|goal|number|text|responsible|sameAs|marks\\.\\d{4}))");

    private DraftPaths() {}

    static boolean mayBe(String path) {
        return path.length() < 300 && PATH.matcher(path).matches();
    }
}
