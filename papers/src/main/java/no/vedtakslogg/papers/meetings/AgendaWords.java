package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agenda's row apart from its time and number: {@code Title (Orientering), v/somebody (40 min)}.
 *
 * @param type what the case is for, such as «Orientering»
 */
record AgendaWords(
        Passage title,
        @Nullable Found<String> responsible,
        @Nullable Found<Integer> minutes,
        @Nullable Found<String> type) {
    private static final Pattern MINUTES = Pattern.compile(
            "[\\s,(–-]*\\(?\\b(\\d{1,3})\\s*min(?:utt(?:er|ar)?|\\.)?\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY = Pattern.compile(
            "[\\s,(–-]+(?:(?iu:v/)\\s*(?=\\p{L})|(?iu:ved\\s|innleder:?\\s|(?:saks)?ansvarl[ie]ge?:?\\s)\\s*(?=\\p{Lu}|(?iu:leder|leiar|møteleder|møteleiar|sekretariatet|AU)\\b))");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{2})\\.$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private static final String TYPES =
            "\\((?:beslutning|orientering|drøfting|vedtak|diskusjon|informasjon|avgjerd)(?:s?sak)?\\)";
    private static final Pattern TYPE =
            Pattern.compile("\\s*(" + TYPES + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TYPE_LAST =
            Pattern.compile("(?<=\\S)\\s+((?:Vedtaks|Orienterings|Diskusjons|Drøftings|Beslutnings|Valg)sak)$");
    private static final Pattern NEAR = Pattern.compile("\\s{3,}");
    private static final Pattern TYPE_ALONE = Pattern.compile(
            "^(?:beslutning|orientering|drøfting|vedtak|diskusjon|informasjon|referat|valg|O|B|D|V)(?:s?-?sak)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_DASH = Pattern.compile(
            "(" + TYPES + ")?\\s+[-–]\\s+([^-–]{3,80})$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // «Søknad om fritak - Kari Nord» and «Spørsmål fra Kari Nord - veg» tell whose it is and what it is about
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?iu)^(?:\\p{L}*søknad|klage|fritak|permisjon|dispensasjon|interpellasjon|spørsmål|grunngitt spørsmål)\\b");

    static AgendaWords of(Passage whole, boolean numbered) {
        var words = AgendaPages.withoutNamed(whole);
        var near = NameList.columns(words, NEAR);
        var columns = near.size() > 1 && near.stream().skip(1).allMatch(AgendaWords::tellsOfRow)
                ? near
                : NameList.columns(words);
        if (columns.size() > 1) {
            return inColumns(columns, numbered);
        }
        var minutes = words.matcher(MINUTES);
        Found<Integer> length = null;
        if (minutes.find() && minutes.start() > 0) {
            length = Found.of(Integer.valueOf(minutes.group(1)), words.group(minutes, 1), Certainty.CERTAIN);
            words = words.sub(0, minutes.start()).strip();
        }
        var by = words.matcher(BY);
        Found<String> who = null;
        if (by.find() && by.start() > 0 && namesSomebody(words, by)) {
            who = Found.words(named(words.sub(by.end()).strip()), Certainty.LIKELY);
            words = words.sub(0, by.start()).strip();
        }
        var dash = words.matcher(AFTER_DASH);
        if (who == null
                && !words.has(ASKED_FOR)
                && dash.find()
                && (dash.group(1) != null || words.has(SMALL) && areNames(dash, words))) {
            who = Found.words(words.group(dash, 2), Certainty.LIKELY);
            words = words.sub(0, dash.group(1) == null ? dash.start() : dash.end(1));
        }
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
        return new AgendaWords(words, who, length, type);
    }

    // «ved Kari Nord» presents a case, «ved sykehuset» tells where
    private static boolean namesSomebody(Passage words, Matcher by) {
        return !by.group().toLowerCase(Locale.ROOT).endsWith("ved ")
                || Character.isLowerCase(words.charAt(by.end()))
                || !People.named(words.sub(by.end()).strip(), false).isEmpty();
    }

    private static boolean tellsOfRow(Passage column) {
        return column.has(MINUTES) || column.has(TYPE_ALONE) || Names.isName(column);
    }

    // plain text sets the columns of a row apart with blanks: who answers for it, its minutes or what it is for
    private static AgendaWords inColumns(List<Passage> columns, boolean numbered) {
        var told = of(columns.getFirst(), numbered);
        var who = told.responsible();
        var minutes = told.minutes();
        var type = told.type();
        for (var column : columns.subList(1, columns.size())) {
            var length = column.matcher(MINUTES);
            if (length.find()) {
                minutes = Found.of(Integer.valueOf(length.group(1)), column.group(length, 1), Certainty.CERTAIN);
            } else if (column.has(TYPE_ALONE)) {
                type = Found.words(column, Certainty.CERTAIN);
            } else if (who == null && !People.named(column, false).isEmpty()) {
                who = Found.words(column, Certainty.LIKELY);
            }
        }
        return new AgendaWords(told.title(), who, minutes, type);
    }

    private static Passage named(Passage words) {
        var stop = words.matcher(STOP);
        var named = stop.find() ? words.sub(0, stop.start()) : words;
        var closed = named.length() > 0 && named.charAt(named.length() - 1) == ')';
        return closed && !named.toString().contains("(") ? named.sub(0, named.length() - 1) : named;
    }

    private static Passage bare(Passage inParentheses) {
        return inParentheses.sub(1, inParentheses.length() - 1);
    }

    private static boolean areNames(Matcher dash, Passage words) {
        return Names.parts(words.group(dash, 2)).stream().allMatch(Names::isName);
    }
}
