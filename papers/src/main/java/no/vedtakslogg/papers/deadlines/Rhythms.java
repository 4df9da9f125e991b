package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.Frequency.Unit;
import org.jspecify.annotations.Nullable;

/** What comes again and again: «2 x pr. år», «tertialvis», «hvert halvår», «annethvert år», «fortløpende». */
final class Rhythms implements Phrase {
    private static final Map<String, Frequency> ADVERBS = Map.ofEntries(
            Map.entry("årlig", Frequency.each(Unit.YEAR)), Map.entry("årleg", Frequency.each(Unit.YEAR)),
            Map.entry("halvårlig", Frequency.each(Unit.HALF_YEAR)),
                    Map.entry("halvårleg", Frequency.each(Unit.HALF_YEAR)),
            Map.entry("halvårsvis", Frequency.each(Unit.HALF_YEAR)),
                    Map.entry("kvartalsvis", Frequency.each(Unit.QUARTER)),
            Map.entry("tertialvis", Frequency.each(Unit.TERTIAL)),
                    Map.entry("tertialsvis", Frequency.each(Unit.TERTIAL)),
            Map.entry("månedlig", Frequency.each(Unit.MONTH)), Map.entry("månadleg", Frequency.each(Unit.MONTH)),
            Map.entry("månedsvis", Frequency.each(Unit.MONTH)), Map.entry("månadsvis", Frequency.each(Unit.MONTH)),
            Map.entry("ukentlig", Frequency.each(Unit.WEEK)), Map.entry("vekentleg", Frequency.each(Unit.WEEK)),
            Map.entry("daglig", Frequency.each(Unit.DAY)), Map.entry("dagleg", Frequency.each(Unit.DAY)),
            Map.entry("jevnlig", Frequency.UNSTATED), Map.entry("jamleg", Frequency.UNSTATED),
            Map.entry("regelmessig", Frequency.UNSTATED), Map.entry("fortløpende", Frequency.UNSTATED),
            Map.entry("fortløpande", Frequency.UNSTATED), Map.entry("løpende", Frequency.UNSTATED),
            Map.entry("løpande", Frequency.UNSTATED), Map.entry("kontinuerlig", Frequency.UNSTATED),
            Map.entry("kontinuerleg", Frequency.UNSTATED), Map.entry("rutinemessig", Frequency.UNSTATED));
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("år", Unit.YEAR),
            Map.entry("året", Unit.YEAR),
            Map.entry("kalenderår", Unit.YEAR),
            Map.entry("halvår", Unit.HALF_YEAR),
            Map.entry("halvåret", Unit.HALF_YEAR),
            Map.entry("semester", Unit.HALF_YEAR),
            Map.entry("semesteret", Unit.HALF_YEAR),
            Map.entry("kvartal", Unit.QUARTER),
            Map.entry("kvartalet", Unit.QUARTER),
            Map.entry("tertial", Unit.TERTIAL),
            Map.entry("tertialet", Unit.TERTIAL),
            Map.entry("måned", Unit.MONTH),
            Map.entry("måneden", Unit.MONTH),
            Map.entry("månad", Unit.MONTH),
            Map.entry("månaden", Unit.MONTH),
            Map.entry("mnd", Unit.MONTH),
            Map.entry("uke", Unit.WEEK),
            Map.entry("uka", Unit.WEEK),
            Map.entry("uken", Unit.WEEK),
            Map.entry("veke", Unit.WEEK),
            Map.entry("veka", Unit.WEEK),
            Map.entry("dag", Unit.DAY),
            Map.entry("møte", Unit.MEETING),
            Map.entry("vår", Unit.YEAR),
            Map.entry("høst", Unit.YEAR),
            Map.entry("haust", Unit.YEAR),
            Map.entry("sommer", Unit.YEAR));
    private static final Wordings BEFORE = Wordings.of(
            "i",
            "på",
            "ved utgangen av",
            "innen utgangen av",
            "i slutten av",
            "i løpet av",
            "etter",
            "før",
            "foran",
            "til",
            "innen",
            "innan",
            "i etterkant av",
            "i forkant av",
            "ved",
            "minst",
            "minimum",
            "inntil");
    private static final Set<String> ATTRIBUTE = Set.of("for", "av", "til", "den", "det", "de", "dei", "med");
    private static final Pattern AMOUNT = Pattern.compile(
            "\\p{L}*(?:kostnad|utgift|beløp|tilskudd|tilskot|leie|avgift|kontingent|inntekt|lønn|ramme|bevilgning|løyving|innsparing|økning|auke)"
                    + "(?:en|a|et|er|ar|ene|ane|ene|r|ne)?");
    private static final Set<String> SEASONS = Set.of("vår", "høst", "haust", "sommer");
    private static final Pattern EACH = Pattern.compile("(ann(?:en|et|a|an))?(?:hver|hvert|kvar|kvart)");
    private static final Wordings WITHIN = Wordings.of("i", "i hver", "i hvert", "i kvar", "i kvart", "hver", "kvar");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        Frequency frequency = adverb(cursor);
        if (frequency == null) {
            cursor.to(start);
            frequency = counted(cursor);
        }
        if (frequency == null) {
            cursor.to(start);
            frequency = each(cursor);
        }
        if (frequency == null) {
            cursor.to(start);
            frequency = ofMonth(cursor);
        }
        return frequency == null ? null : Reading.recurring(frequency);
    }

    /** «årlig», «årlige», «årlege». */
    private static @Nullable Frequency adverb(Cursor cursor) {
        if (cursor.before(1).is("til")) {
            return null; // «til daglig» is no rhythm
        }
        String word = cursor.next().text();
        if (word.startsWith("dag")
                && cursor.peek()
                        .text()
                        .matches("leder\\p{L}*|leiar\\p{L}*|ledelse\\p{L}*|leiing\\p{L}*|drift\\p{L}*")) {
            return null; // «daglig leder» is an office
        }
        if (word.matches("løpende|løpande")
                && ATTRIBUTE.contains(cursor.before(2).text())
                && cursor.peek().isWord()) {
            return null; // «for løpende drift» tells of what
        }
        if (AMOUNT.matcher(cursor.peek().text()).matches()) {
            return null; // «årlige kostnader» are so large a year
        }
        Frequency frequency = ADVERBS.get(word);
        if (frequency == null && word.endsWith("e")) {
            frequency = ADVERBS.get(word.substring(0, word.length() - 1));
        }
        if (frequency == null && word.endsWith("t")) {
            frequency = ADVERBS.get(word.substring(0, word.length() - 1));
        }
        return frequency;
    }

    /** «2 x pr. år», «minst to ganger årlig», «én gang i halvåret». */
    private static @Nullable Frequency counted(Cursor cursor) {
        cursor.skip("minst", "minimum", "inntil");
        cursor.skip(Lengths.ABOUT);
        Integer times = Numbers.amount(cursor);
        int start = cursor.place();
        Integer more = times != null && cursor.skip("-", "til", "eller") ? Numbers.amount(cursor) : null;
        if (more == null) {
            cursor.to(start);
        }
        if (times == null || !cursor.skip("x", "×", "gang", "ganger", "gong", "gonger", "møter", "møte")) {
            return null;
        }
        if (cursor.skip("per", "pr", "i", "/", "hvert", "hver", "kvart", "kvar", "om")) {
            String word = cursor.look(-1).text();
            cursor.close(".");
            Integer every = word.matches("(?:hv|kv).*") ? Numbers.ordinal(cursor) : null;
            Unit unit = word.equals("i") && SEASONS.contains(cursor.peek().text())
                    ? null // «en gang i vår» is once, and when
                    : UNITS.get(cursor.next().text());
            return unit == null ? null : new Frequency(times, every == null ? 1 : Math.max(1, every), unit);
        }
        Frequency rhythm = adverb(cursor);
        return rhythm == null ? null : new Frequency(times, 1, rhythm.unit());
    }

    /** «hvert halvår», «hver 3. måned», «annethvert år», «i hvert møte». */
    private static @Nullable Frequency each(Cursor cursor) {
        cursor.skip(BEFORE);
        boolean second = cursor.skip("annet", "annen", "anna", "annan");
        var each = EACH.matcher(cursor.next().text());
        if (!each.matches()) {
            return null;
        }
        int every = each.group(1) != null || second ? 2 : 1;
        Integer ordinal = Numbers.ordinal(cursor);
        if (cursor.skip(OnWeekday.NAMES)) {
            return weekday(cursor, ordinal == null ? every : ordinal, ordinal != null && !second);
        }
        BodyNames.read(cursor);
        cursor.skip("-");
        String word = cursor.next().text();
        Unit unit = UNITS.getOrDefault(word, word.matches("\\p{L}{3,}(?<!års)møte") ? Unit.MEETING : null);
        if (unit == null) {
            return null;
        }
        if (cursor.look(-1).is("mnd")) {
            cursor.close(".");
        }
        return new Frequency(1, ordinal == null ? every : Math.max(1, ordinal), unit);
    }

    /** «hver mandag» comes each week, «hver første mandag i måneden» each month. */
    private static @Nullable Frequency weekday(Cursor cursor, int number, boolean counted) {
        int start = cursor.place();
        Unit unit = cursor.skip(WITHIN) ? UNITS.get(cursor.next().text()) : null;
        if (unit != null) {
            return Frequency.each(unit);
        }
        cursor.to(start);
        return counted && number == 1 ? Frequency.each(Unit.MONTH) : new Frequency(1, number, Unit.WEEK);
    }

    /** «den første mandagen i måneden», «rapporteres per tertial». */
    private static @Nullable Frequency ofMonth(Cursor cursor) {
        if (cursor.skip("per", "pr")) {
            String verb = cursor.before(2).text();
            cursor.close(".");
            Unit unit = UNITS.get(cursor.next().text());
            boolean when =
                    unit == Unit.TERTIAL && !AMOUNT.matcher(verb).matches() || verb.matches("\\p{L}{3,}(?:es|ast)");
            return unit == null || !when ? null : Frequency.each(unit);
        }
        cursor.skip("den");
        boolean day = (cursor.skip("siste") || Numbers.ordinal(cursor) != null) && cursor.skip(OnWeekday.DEFINITE);
        return day && cursor.skip("i") && cursor.skip("måneden", "månaden") ? Frequency.each(Unit.MONTH) : null;
    }
}
