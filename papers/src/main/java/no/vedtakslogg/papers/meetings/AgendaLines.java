package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads an agenda that is a list of lines: {@code 13.10 Sak 19/24 Title, v/somebody (40 min)}. */
final class AgendaLines {
    private static final Pattern TIME = Pattern.compile(
            "^(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2})?(?![\\d/])[\\s:–-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MINUTES = Pattern.compile(
            "[\\s,(]*\\(?\\b(\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY = Pattern.compile(
            "[\\s,(–-]+(?iu:v/|ved\\s|innleder:?\\s|ansvarl[ie]g:?\\s)\\s*(?=\\p{Lu}|(?iu:leder|leiar|møteleder|møteleiar|sekretariatet|AU)\\b)");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•·●○▪*]|o(?=\\s))\\s+");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^(?:kl\\.?|tid|saks?(?:nr|nummer)?\\.?|nr\\.?|tittel|tema|saker|ansvarlig|innhold|sakstittel)(?:\\s+(?:kl\\.?|tid|saks?(?:nr|nummer)?\\.?|nr\\.?|tittel|tema|saker|ansvarlig|innhold|sakstittel))*:?$");

    private static final String TYPES =
            "\\((?:beslutning|orientering|drøfting|vedtak|diskusjon|informasjon|avgjerd)(?:s?sak)?\\)";
    private static final Pattern TYPE =
            Pattern.compile("\\s*(" + TYPES + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_DASH = Pattern.compile(
            "(" + TYPES + ")?\\s+[-–]\\s+([^-–]{3,80})$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AgendaLines() {}

    private static Passage bare(Passage inParentheses) {
        return inParentheses.sub(1, inParentheses.length() - 1);
    }

    private static boolean areNames(Passage words) {
        return Names.parts(words).stream().allMatch(Names::isName);
    }

    static List<AgendaRow> rows(List<Line> lines) {
        var rows = new ArrayList<AgendaRow>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (line.words().has(HEADER)) {
                continue;
            }
            if (opens(line) && !open.isEmpty()) {
                rows.add(row(open));
                open.clear();
            }
            if (opens(line) || !open.isEmpty()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static boolean opens(Line line) {
        return line.words().has(TIME)
                || number(line.words()) != null
                || AgendaTitle.kind(line.words(), false) == AgendaRow.Kind.PAUSE;
    }

    private static CaseNumbers.@Nullable Start number(Passage words) {
        return CaseNumbers.atStart(words).orElse(null);
    }

    private static AgendaRow row(List<Line> lines) {
        var words = lines.getFirst().words();
        var time = words.matcher(TIME);
        Clock.Times times = null;
        if (time.find()) {
            times = Clock.first(words.sub(0, time.end())).orElse(null);
            words = words.sub(time.end()).strip();
        }
        Found<CaseNumber> number = null;
        var start = number(words);
        if (start != null) {
            number = start.number();
            words = start.rest();
        }
        var details = new ArrayList<Found<String>>();
        for (var line : lines.subList(1, lines.size())) {
            var bullet = line.words().matcher(BULLET);
            if (bullet.find()) {
                details.add(Found.words(line.words().sub(bullet.end()).strip(), Certainty.CERTAIN));
            } else if (words.isBlank() || details.isEmpty() && !line.afterGap()) {
                words = words.then(line.words());
            }
        }
        var minutes = words.matcher(MINUTES);
        Found<Integer> length = null;
        if (minutes.find()) {
            length = Found.of(Integer.valueOf(minutes.group(1)), words.group(minutes, 1), Certainty.CERTAIN);
            words = words.sub(0, minutes.start()).strip();
        }
        var by = words.matcher(BY);
        Found<String> who = null;
        if (by.find()) {
            var named = words.sub(by.end()).strip();
            who = Found.words(
                    named.length() > 0 && named.charAt(named.length() - 1) == ')'
                            ? named.sub(0, named.length() - 1)
                            : named,
                    Certainty.LIKELY);
            words = words.sub(0, by.start()).strip();
        }
        var dash = words.matcher(AFTER_DASH);
        if (who == null && dash.find() && (dash.group(1) != null || areNames(words.group(dash, 2)))) {
            who = Found.words(words.group(dash, 2), Certainty.LIKELY);
            words = words.sub(0, dash.group(1) == null ? dash.start() : dash.end(1));
        }
        Found<String> type = null;
        var kind = words.matcher(TYPE);
        if (number != null && kind.find()) {
            type = Found.words(bare(words.group(kind, 1)), Certainty.CERTAIN);
            words = words.sub(0, kind.start());
        }
        return new AgendaRow(
                AgendaTitle.kind(words, number != null),
                times,
                number,
                Found.words(words, Certainty.CERTAIN),
                details,
                who,
                length,
                type);
    }
}
