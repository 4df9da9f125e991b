package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agenda's row apart from its time and number: {@code Title (Orientering), v/somebody (40 min)}.
 *
 * @param type what the case is for, such as «Orientering»
 */
record AgendaWords(
        Passage title,
        Clock.@Nullable Times times,
        @Nullable Found<String> responsible,
        @Nullable Found<Integer> minutes,
        @Nullable Found<String> type) {
    private static final Pattern MINUTES = Pattern.compile(
            "[\\s,(·•|–-]*[(\\[]?\\b(\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Status for planen (40 min) Kari Nord»: who presents it stands behind the length
    private static final Pattern MINUTES_WITHIN = Pattern.compile(
            "(?iu)\\s[(\\[](\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?[)\\]](?:[,:]|\\s[-–])?\\s+(?=\\p{Lu})");
    // «Status for planen (40 min, Kari Nord)»
    private static final Pattern MINUTES_FIRST = Pattern.compile(
            "(?iu)\\s\\((\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?[,;:/]?\\s+(?:v/\\s*)?(\\p{L}[^()]{1,60})\\)$");
    // «10 min: Status for planen»
    private static final Pattern MINUTES_BEFORE =
            Pattern.compile("(?iu)^\\(?(\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?\\)?\\s*[:–-]?\\s+(?=[\\p{Lu}«\"])");
    private static final Pattern REMARKED = Pattern.compile("(?iu)^(\\d{1,3})\\s?min(?:utt(?:er|ar)?)?\\b");
    private static final Pattern OPENED = Pattern.compile("(?<=\\S)\\s\\((\\p{L}[^()]{1,60})$");
    private static final String HOURS = "\\d{1,2}[.:]\\d{2}";
    private static final String CLOCK = "(?:kl\\.?\\s*(?:" + HOURS + "|\\d{1,2}(?![\\d.:]))|" + HOURS
            + ")(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?" + HOURS + ")?";
    // «(09.00–09.15)» behind a title: meetings keep to five minutes
    private static final String FIVES = "(?:[01]?\\d|2[0-3])[.:][0-5][05]";
    private static final Pattern CLOCK_ALONE = Pattern.compile("(?iu)^\\(?" + CLOCK + "\\)?$");
    private static final Pattern CLOCK_LAST = Pattern.compile(
            "(?iu)(?:[\\s,(–-]+(?=kl)" + CLOCK + "\\)?|[\\s,–-]+\\(" + FIVES + "\\s*[-–]\\s*" + FIVES + "\\))$");
    // «Lunsj 11.30–12.00»
    private static final Pattern DURING = Pattern.compile("(?iu)[\\s,(–-]+" + CLOCK + "\\)?$");

    static final String TYPES =
            "\\((?:(?:beslutning|orientering|drøfting|vedtak|diskusjon|informasjon|avgjerd)(?:s?-?sak)?|(?-i:[OBDV])(?:-sak)?)\\)";
    private static final Pattern TYPE =
            Pattern.compile("\\s*(" + TYPES + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TYPE_LAST =
            Pattern.compile("(?<=\\S)\\s+((?:Vedtaks|Orienterings|Diskusjons|Drøftings|Beslutnings|Valg)sak)$");
    // «Til uttalelse» above the title
    private static final Pattern FOR_ALONE = Pattern.compile(
            "(?iu)^til (?:uttal(?:else|e)|behandling|handsaming|orientering|drøfting|vedtak|beslutning|avgjerd)$");
    // «Skjenkebevilling 2026/1157»: the archive has its number in the last column
    private static final Pattern ARCHIVE_LAST =
            Pattern.compile("(?iu)(?<!\\bsak|\\bnr|\\bref|[.:])\\s+(?:19|20)\\d{2}/(?!20\\d{2}$)\\d{3,6}$");
    private static final Pattern NEAR = Pattern.compile("\\s{3,}");
    private static final Pattern TYPE_ALONE = Pattern.compile(
            "^(?:beslutning|orientering|drøfting|vedtak|diskusjon|informasjon|referat|valg|O|B|D|V)(?:s?-?sak)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words of a row's title, and what stands beside it in columns of its own: a time, somebody, a length or a kind. */
    static AgendaWords of(Passage title, List<Passage> beside, boolean numbered, boolean timed) {
        var told = alone(AgendaPages.withoutNamed(title), numbered, timed);
        var times = told.times();
        var who = told.responsible();
        var minutes = told.minutes();
        var type = told.type();
        for (var column : beside) {
            var length = column.matcher(MINUTES);
            if (length.find()) {
                minutes = Found.of(Integer.valueOf(length.group(1)), column.group(length, 1), Certainty.CERTAIN);
                var before = column.sub(0, length.start()).strip();
                who = who == null && Presenter.isOfMeeting(before)
                        ? Found.words(Presenter.of(before), Certainty.LIKELY)
                        : who;
            } else if (column.has(CLOCK_ALONE)) {
                times = times == null ? Clock.first(column).orElse(null) : times;
            } else if (column.has(TYPE_ALONE)) {
                type = Found.words(column, Certainty.CERTAIN);
            } else if (who == null
                    && (Presenter.isOfMeeting(column)
                            || Presenter.isBehindRole(column)
                            || NamedBody.whole(column).isPresent()
                            || !People.named(column, false).isEmpty())) {
                who = Found.words(Presenter.of(column), Certainty.LIKELY);
            }
        }
        return new AgendaWords(told.title(), times, who, minutes, type);
    }

    /** The words of a row without how long it takes and who presents it. */
    static Passage title(Passage row) {
        return alone(row, false, false).title();
    }

    /** Whether the words of a row end in how long it takes. */
    static boolean tellsLength(Passage row) {
        return row.has(MINUTES);
    }

    /** How long a row takes, where its words end in that. */
    static Optional<Found<Integer>> length(Passage row) {
        var length = row.matcher(MINUTES);
        return length.find()
                ? Optional.of(Found.of(Integer.valueOf(length.group(1)), row.group(length, 1), Certainty.CERTAIN))
                : Optional.empty();
    }

    /** How long a row takes, where a remark on it begins with that: «15 min. Vedlegg 2». */
    static Optional<Found<Integer>> lengthFirst(Passage remark) {
        var length = remark.matcher(REMARKED);
        return length.find()
                ? Optional.of(
                        Found.of(Integer.valueOf(length.group(1)), remark.sub(0, length.end()), Certainty.CERTAIN))
                : Optional.empty();
    }

    /** The words of a row before what they end in of how long it takes. */
    static Passage withoutLength(Passage row) {
        var length = row.matcher(MINUTES);
        return length.find() && length.start() > 0 ? row.sub(0, length.start()).strip() : row;
    }

    /** The columns of a line; a narrow gap divides them where what follows surely tells of the row. */
    static List<Passage> columns(Passage words) {
        var near = words.split(NEAR);
        return near.size() > 1 && near.stream().skip(1).allMatch(AgendaWords::tellsOfRow)
                ? near
                : NameList.columns(words);
    }

    /** Whether the words only say what the case is for. */
    static boolean tellFor(Passage words) {
        return words.has(FOR_ALONE);
    }

    /** The words of a case's row without the number that the archive has for it. */
    static Passage withoutArchive(Passage words) {
        var archive = words.matcher(ARCHIVE_LAST);
        return archive.find() && archive.start() > 0 ? words.sub(0, archive.start()) : words;
    }

    /** Whether the words only name the kind of a case: «Drøftingssak». */
    static boolean tellType(Passage words) {
        return words.has(TYPE_ALONE);
    }

    private static AgendaWords alone(Passage whole, boolean numbered, boolean timed) {
        var words = whole;
        Clock.Times times = null;
        var clock = words.matcher(CLOCK_LAST);
        if (!timed && clock.find() && clock.start() > 0) {
            times = Clock.first(words.sub(clock.start())).orElse(null);
            words = words.sub(0, clock.start()).strip();
        }
        var during = words.matcher(DURING);
        if (!timed
                && times == null
                && during.find()
                && AgendaTitle.kind(words.sub(0, during.start()), false) == AgendaRow.Kind.PAUSE) {
            times = Clock.first(words.sub(during.start())).orElse(null);
            words = words.sub(0, during.start()).strip();
        }
        Found<Integer> length = null;
        var before = words.matcher(MINUTES_BEFORE);
        if (before.find()) {
            length = Found.of(Integer.valueOf(before.group(1)), words.group(before, 1), Certainty.CERTAIN);
            words = words.sub(before.end());
        }
        var minutes = words.matcher(MINUTES);
        if (length == null && minutes.find() && minutes.start() > 0) {
            length = Found.of(Integer.valueOf(minutes.group(1)), words.group(minutes, 1), Certainty.CERTAIN);
            words = words.sub(0, minutes.start()).strip();
            var opened = words.matcher(OPENED);
            if (opened.find()) { // «Fagdag (Solveig, 25 min)»
                return new AgendaWords(
                        words.sub(0, opened.start()).strip(),
                        times,
                        Found.words(Presenter.of(words.group(opened, 1)), Certainty.LIKELY),
                        length,
                        null);
            }
        }
        var enclosed = words.matcher(MINUTES_FIRST);
        if (length == null && enclosed.find()) {
            return new AgendaWords(
                    words.sub(0, enclosed.start()).strip(),
                    times,
                    Found.words(Presenter.of(words.group(enclosed, 2)), Certainty.LIKELY),
                    Found.of(Integer.valueOf(enclosed.group(1)), words.group(enclosed, 1), Certainty.CERTAIN),
                    null);
        }
        var within = words.matcher(MINUTES_WITHIN);
        if (length == null && within.find()) {
            return new AgendaWords(
                    words.sub(0, within.start()).strip(),
                    times,
                    Found.words(Presenter.of(words.sub(within.end())), Certainty.LIKELY),
                    Found.of(Integer.valueOf(within.group(1)), words.group(within, 1), Certainty.CERTAIN),
                    null);
        }
        var presented = Presenter.in(words, timed || times != null || length != null);
        words = presented.title();
        Found<String> type = null;
        var last = words.matcher(TYPE_LAST);
        if (numbered && last.find()) {
            type = Found.words(words.group(last, 1), Certainty.CERTAIN);
            words = words.sub(0, last.start());
        }
        var kind = words.matcher(TYPE);
        if (numbered && kind.find()) {
            type = Found.words(bare(words.group(kind, 1)), Certainty.CERTAIN);
            words = words.sub(0, kind.start());
        }
        return new AgendaWords(words, times, presented.somebody(), length, type);
    }

    private static boolean tellsOfRow(Passage column) {
        return column.has(MINUTES)
                || column.has(CLOCK_ALONE)
                || column.has(TYPE_ALONE)
                || Presenter.isOfMeeting(column);
    }

    private static Passage bare(Passage inParentheses) {
        return inParentheses.sub(1, inParentheses.length() - 1);
    }
}
