package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Cell;

/** The title in an agenda's cell, and the details that stand below it. */
record AgendaTitle(Passage title, List<Found<String>> details) {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–•·●○▪*](?<!–(?=\\s\\p{Ll}))|o(?=\\s)|(?:\\p{Ll}|\\d{1,2})[.)](?=\\s))\\s*");
    /** How a line begins that goes on with the title above it, whatever the gap between them. */
    static final Pattern GOES_ON = Pattern.compile("^(?:[-–]\\s)?\\p{Ll}");

    private static final Pattern PAUSE = Pattern.compile(
            "^(?:kaffe|mat|lunsj|lunch|kort |bens?træ|beinstrekk)?\\s?-?\\s?(?:pause|lunsj|lunch|middag|beinstrekk|matpause)(?:\\b|$).{0,30}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}+\\s\\p{Ll}.*\\.$");
    private static final Pattern ENDED = Pattern.compile("\\.$");

    static AgendaTitle of(Cell cell) {
        var lines = cell.lines();
        var title = lines.getFirst().words();
        var at = 1;
        while (at < lines.size()
                && belongsToTitle(lines.get(at), lines.getFirst())
                && !isSentenceBelow(title, lines.get(at).words())) {
            title = title.then(lines.get(at++).words());
        }
        var details = new ArrayList<Passage>();
        for (var line : lines.subList(at, lines.size())) {
            if (line.words().has(AgendaLines.GROUP)) {
                break; // «Vedtakssaker» divides the rows below it
            }
            var bullet = line.words().matcher(BULLET);
            if (bullet.find()) {
                details.add(line.words().sub(bullet.end()).strip());
            } else if (details.isEmpty() || line.afterGap()) {
                details.add(line.words());
            } else {
                details.set(details.size() - 1, details.getLast().then(line.words()));
            }
        }
        details.removeIf(Passage::isBlank);
        return new AgendaTitle(
                title,
                details.stream()
                        .map(words -> Found.words(words, Certainty.CERTAIN))
                        .toList());
    }

    /** «Referatsaker:» above its details is called «Referatsaker». */
    static Passage withoutColon(Passage title) {
        var colon = title.length() > 1 && title.charAt(title.length() - 1) == ':';
        return colon ? title.sub(0, title.length() - 1).strip() : title;
    }

    // «Saksdokumentene ettersendes.» below a whole title tells something else
    private static boolean isSentenceBelow(Passage title, Passage next) {
        return next.has(SENTENCE) && !title.has(ENDED) && !title.has(AgendaLines.UNFINISHED);
    }

    private static boolean belongsToTitle(Line line, Line first) {
        return !line.words().has(BULLET)
                && !line.words().has(AgendaLines.GROUP)
                && (!line.afterGap() || line.words().has(GOES_ON))
                && line.style().bold() == first.style().bold();
    }

    static AgendaRow.Kind kind(Passage title, boolean numbered) {
        if (!numbered && title.has(PAUSE)) {
            return AgendaRow.Kind.PAUSE;
        }
        return numbered ? AgendaRow.Kind.CASE : AgendaRow.Kind.OTHER;
    }
}
