package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Times counted from something: «om ca. 6 mnd», «14 dager etter vedtaket», «neste uke», «i morgen». */
final class Distances implements Phrase {
    private static final Wordings AHEAD = Wordings.of("om", "om en periode på", "etter");
    private static final Wordings FROM_NOW = Wordings.of(
            "fra i dag",
            "frå i dag",
            "fra dags dato",
            "fra vedtaksdato",
            "etter vedtaket",
            "etter vedtak",
            "fra vedtaket",
            "etter vedtatt",
            "etter vedtaksdato",
            "etter at vedtaket er fattet",
            "fra vedtak",
            "frå vedtaket",
            "etter dags dato",
            "etter dagens dato");
    private static final Wordings NEXT_WEEK = Wordings.of(
            "neste uke",
            "neste veke",
            "til uka",
            "til uken",
            "til veka",
            "kommende uke",
            "komande veke",
            "påfølgende uke",
            "førstkommende uke");
    private static final Wordings THIS_WEEK =
            Wordings.of("denne uken", "denne uka", "denne uke", "denne veka", "inneværende uke", "inneverande veke");
    private static final Wordings NEXT_MONTH = Wordings.of(
            "neste måned", "neste månad", "kommende måned", "komande månad", "påfølgende måned", "påfølgjande månad");
    private static final Wordings THIS_MONTH = Wordings.of(
            "denne måneden", "denne månaden", "inneværende måned", "inneverande månad", "måneden", "månaden");

    /** What is the present one only behind «utgangen av» and «løpet av». */
    private static final Wordings THE_WEEK =
            Wordings.of("uken", "uka", "veka", "arbeidsuka", "arbeidsuken", "arbeidsveka");

    /** «Neste år skal kommunene …», where the sentence opens with it, and «taket skiftes neste år». */
    private static final Wordings NEXT_YEAR = Wordings.of("neste år", "komande år", "til neste år");

    private static final Wordings TODAY = Wordings.of("dags dato", "dagens dato");
    private static final Wordings TOMORROW = Wordings.of("i morgen", "i morgon");
    private static final Wordings DAY_AFTER = Wordings.of("i overmorgen", "i overmorgon");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Reading named = named(cursor);
        if (named != null) {
            return named.from(cursor.standpoint());
        }
        boolean ahead = cursor.skip(AHEAD);
        Lengths.Told told = Lengths.read(cursor);
        if (told == null) {
            return null;
        }
        boolean begun = cursor.skip(FROM_NOW) || ahead && !Lengths.isOfSomething(cursor);
        return begun ? counted(cursor, told) : null;
    }

    /** «14 dager», that tells a time only behind «innen» or «frist». */
    static @Nullable Reading bare(Cursor cursor) {
        Lengths.Told told = Lengths.read(cursor);
        if (told == null) {
            return null;
        }
        boolean fromEvent = !cursor.skip(FROM_NOW)
                && (cursor.peek().is("etter")
                        || cursor.peek().is("før")
                        || cursor.peek().is("fra")
                        || cursor.peek().is("frå"))
                && cursor.look(1).isWord();
        return fromEvent ? null : counted(cursor, told);
    }

    private static Reading counted(Cursor cursor, Lengths.Told told) {
        LocalDate from = cursor.standpoint().day();
        Reading reading = told.about()
                ? Reading.period(told.length().about(from))
                : Reading.day(told.length().after(from));
        return reading.from(cursor.standpoint());
    }

    private static @Nullable Reading named(Cursor cursor) {
        LocalDate today = cursor.standpoint().day();
        if (cursor.skip(NEXT_WEEK)) {
            return Reading.period(week(today.plusWeeks(1)));
        }
        if (cursor.skip(TOMORROW)) {
            return Reading.day(today.plusDays(1));
        }
        if (cursor.skip(DAY_AFTER)) {
            return Reading.day(today.plusDays(2));
        }
        boolean opens = cursor.before(1).isBreak() || cursor.before(1).is(".");
        boolean done = cursor.before(1).text().matches("\\p{L}{3,}(?:es|ast)"); // «skiftes neste år»
        if ((opens || done) && cursor.skip(NEXT_YEAR)) {
            return Reading.period(Days.year(today.getYear() + 1));
        }
        if (cursor.skip(THIS_WEEK) || cursor.before(1).is("av") && cursor.skip(THE_WEEK)) {
            return Reading.period(week(today));
        }
        boolean fromNow = cursor.before(1).is("fra") || cursor.before(1).is("frå");
        if (fromNow && cursor.skip(TODAY)) {
            return Reading.day(today);
        }
        if (cursor.before(1).is("av") && cursor.skip("dagen", "kvelden", "ettermiddagen", "formiddagen")) {
            return Reading.day(today);
        }
        if (cursor.skip(NEXT_MONTH)) {
            return Reading.period(Days.of(YearMonth.from(today).plusMonths(1)));
        }
        return cursor.skip(THIS_MONTH) ? Reading.period(Days.of(YearMonth.from(today))) : null;
    }

    private static Days week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
        return new Days(monday, monday.plusDays(6));
    }
}
