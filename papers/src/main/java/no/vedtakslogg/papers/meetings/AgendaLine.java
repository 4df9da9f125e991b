package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AgendaEnds;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The lines that make one row of an agenda: its time, its number, its title and what is said of it.
 *
 * @param dashes whether dashes below the titles of this agenda set points apart, and never go on with a title
 */
record AgendaLine(List<Line> lines, NumberedLines numbered, boolean dashes, boolean pages) {
    private static final String HOURS = "(?:\\d{1,2}[.:]\\d{2}|(?:0\\d|1[0-8])[0-5]\\d(?!\\d))";
    private static final String HOUR = "(?:" + HOURS + "|\\d{1,2}(?=[\\s:–-]))";
    static final Pattern TIME = Pattern.compile(
            "^(?:kl\\.?\\s*" + HOURS + "(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?" + HOURS + ")?|kl\\.?\\s*" + HOUR
                    + "(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?" + HOUR + ")?|" + HOURS
                    + "(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?" + HOURS + ")?)(?![\\d/]|\\.\\d|-\\d{2}[\\s:])[\\s:–-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern BULLET =
            Pattern.compile("^(?:[-–•·●○▪*](?<!–(?=\\s\\p{Ll}))|o(?=\\s)|(?:\\p{Ll}|\\d{1,2}|[IVX]{1,4})[.)])\\s+");
    // «– Mulig undersøkelse» below a title goes on with it, where it is the only such line
    private static final Pattern DASHED = Pattern.compile("^[–—]\\s+(?=\\p{Lu})");

    private static final Pattern DASH = Pattern.compile("^[-–—]\\s+");

    // «Sak 041/2025 og 042/2025 blir behandla i lukka del» tells of a row that stands elsewhere
    private static final Pattern TELLS = Pattern.compile(
            "^(?:(?:,|og|til|[-–])\\s*(?:sak\\s*)?\\d{1,4}(?:[/-]\\d{2,4})?\\s+)*(?:blir|vert|er|skal|bli|ble|vart|behandles|handsamast|ligger|ligg|følger|følgjer|kommer|kjem)\\s|^\\p{Ll}[^.]*\\p{L}{2}\\.(?:\\s|$)");
    private static final Pattern STOP_FIRST = Pattern.compile("^[.,;]\\s*");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{2})[.;,]$");
    private static final int MOST = 3;

    // «• 3/26 Title»: where all rows with numbers are points of a list, these tell them as well
    static List<Line> unmarked(List<Line> lines) {
        var bare = lines.stream().filter(line -> isRow(line.words())).count();
        var unmarked = lines.stream().map(AgendaLine::unmarked).toList();
        var all = unmarked.stream().filter(line -> isRow(line.words())).count();
        var numbered = lines.stream().anyMatch(line -> number(line.words()) != null);
        return !numbered || all > MOST * bare ? unmarked : lines;
    }

    /** Whether two lines in a row begin with dashes, as points of a list below a title do. */
    static boolean areDashed(List<Line> lines) {
        var dashed = false;
        for (var line : lines) {
            if (dashed && line.words().has(DASH)) {
                return true;
            }
            dashed = line.words().has(DASH);
        }
        return false;
    }

    static Line unmarked(Line line) {
        var row = Bullet.past(line.words());
        return isRow(row) ? line.with(row) : line;
    }

    static boolean isRow(Passage words) {
        return words.has(TIME) || number(words) != null;
    }

    /**
     * What stands behind a clock that tells when the row above it is taken up, and at most who presents it: «Kl. 10.10–11.00.
     * Innledning ved Kari Nord.»
     */
    static Optional<Passage> behindClock(Passage words) {
        if (!words.has(TIME)) {
            return Optional.empty();
        }
        var stop = withoutTime(words).matcher(STOP_FIRST);
        var behind = stop.find() ? withoutTime(words).sub(stop.end()) : withoutTime(words);
        return behind.isBlank()
                        || PresentingSentence.somebody(behind) != null
                        || Presenter.isTold(behind)
                        || AgendaEnds.factOfRow(behind).isPresent()
                ? Optional.of(behind)
                : Optional.empty();
    }

    static Passage rest(Line line) {
        var start = number(withoutTime(line.words()));
        return start == null ? withoutTime(line.words()) : start.rest();
    }

    static Passage withoutTime(Passage words) {
        var time = words.matcher(TIME);
        return time.find() ? words.sub(time.end()).strip() : words;
    }

    static CaseNumbers.@Nullable Start number(Passage words) {
        return CaseNumbers.atStart(words)
                .filter(start -> !start.rest().has(TELLS))
                .orElse(null);
    }

    AgendaRow row() {
        var first = lines.getFirst();
        var words = first.words();
        var time = words.matcher(TIME);
        Clock.Times times = null;
        if (time.find()) {
            times = Clock.first(words.sub(0, time.end())).orElse(null);
            words = words.sub(time.end()).strip();
        }
        Found<CaseNumber> number = null;
        var start = number(words);
        if (numbered.has(first)) {
            number = numbered.number(first);
            words = numbered.rest(first);
        } else if (start != null) {
            number = start.number();
            words = start.rest();
        }
        var details = new ArrayList<Found<String>>();
        var columns = AgendaWords.columns(words);
        var title = withoutPage(columns.isEmpty() ? words : columns.getFirst());
        var beside = new ArrayList<>(columns.subList(Math.min(1, columns.size()), columns.size()));
        Found<String> kindAbove = null;
        if (lines.size() > 1 && AgendaWords.tellFor(title)) {
            kindAbove = Found.words(title, Certainty.CERTAIN);
            title = title.none();
        }
        var subtitled = !dashes
                && lines.size() > 1
                && lines.get(1).words().has(DASHED)
                && !lines.get(1).afterGap()
                && lines.stream().filter(line -> line.words().has(BULLET)).count() == 1;
        for (var below : lines.subList(1, lines.size())) {
            var behindClock =
                    times == null && !title.isBlank() ? behindClock(below.words()) : Optional.<Passage>empty();
            times = behindClock.isPresent() ? Clock.first(below.words()).orElse(null) : times;
            var line = behindClock.map(below::with).orElse(below);
            if (line.words().isBlank()) {
                continue;
            }
            var bullet = line.words().matcher(dashes && line.words().has(DASH) ? DASH : BULLET);
            var fact = title.isBlank() ? null : AgendaEnds.factOfRow(line).orElse(null);
            if (fact != null && fact.label() == Label.KIND) {
                kindAbove = Found.words(fact.value(), Certainty.CERTAIN);
            } else if (fact != null && fact.label() == Label.ATTACHMENTS) {
                details.add(Found.words(line.words(), Certainty.CERTAIN));
            } else if (fact != null) {
                Labels.in(line.words()).forEach(told -> beside.add(withoutStop(told.value())));
            } else if (!title.isBlank() && length(line.words()) instanceof Passage length) {
                beside.add(length);
            } else if (subtitled && line == lines.get(1)) {
                title = title.then(line.words());
            } else if (bullet.find()) {
                details.add(Found.words(line.words().sub(bullet.end()).strip(), Certainty.CERTAIN));
            } else if (Presenter.isTold(line.words()) && AgendaWords.tellsLength(title)) {
                beside.add(Presenter.told(line.words()));
            } else if (Presenter.isTold(line.words())) {
                title = title.then(line.words());
            } else if (!title.isBlank() && PresentingSentence.somebody(line.words()) instanceof Passage somebody) {
                beside.add(somebody);
                details.add(Found.words(line.words(), Certainty.CERTAIN));
            } else if (AgendaTitle.isSomebody(title, line.words())) {
                beside.add(line.words());
            } else if (dashes
                    && !title.isBlank()
                    && first.style().bold()
                    && !line.style().bold()) {
                details.add(Found.words(line.words(), Certainty.CERTAIN)); // a point without its dash
            } else if (AgendaTitle.isBeside(title, line.words())
                    || !title.isBlank() && AgendaTitle.isSentenceBelow(title, line.words())) {
                details.add(Found.words(line.words(), Certainty.CERTAIN));
            } else if (title.isBlank() || details.isEmpty()) {
                var goesOn = AgendaWords.columns(line.words());
                title = title.isBlank() ? goesOn.getFirst() : title.then(goesOn.getFirst());
                beside.addAll(goesOn.subList(1, goesOn.size()));
            }
        }
        var counted = numbered.has(first);
        title = number == null ? title : AgendaWords.withoutArchive(title);
        var told = AgendaWords.of(withoutPage(title), beside, number != null, times != null);
        var kind = AgendaTitle.kind(told.title(), number != null && (!counted || numbered.areOfYear()));
        return new AgendaRow(
                kind == AgendaRow.Kind.OTHER && number != null ? AgendaRow.Kind.CASE : kind,
                times == null ? told.times() : times,
                kind == AgendaRow.Kind.PAUSE ? null : number, // the count goes on over a pause
                Found.words(AgendaTitle.withoutColon(told.title()), Certainty.CERTAIN),
                details,
                told.responsible(),
                told.minutes(),
                told.type() == null ? kindAbove : told.type());
    }

    // «Ansvarlig: Kari Nord. Tid: 20 min.»
    private static Passage withoutStop(Passage value) {
        var stop = value.matcher(STOP);
        return stop.find() ? value.sub(0, stop.start()) : value;
    }

    // «Tid: 30 minutter» below a title
    static @Nullable Passage length(Passage words) {
        return Labels.atStart(words)
                .filter(labelled -> labelled.label() == Label.TIME)
                .map(Labels.Labelled::value)
                .filter(value -> value.has(AgendaColumns.MINUTES))
                .orElse(null);
    }

    private Passage withoutPage(Passage words) {
        return pages ? AgendaPages.without(words) : AgendaPages.withoutNamed(words);
    }
}
