package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A length with the day it begins: «tre år fra 1. juli 2025», «seks veker frå 1. mars»; it ends the day before so long after. */
final class Terms implements Phrase {
    private static final Wordings FROM = Wordings.of(
            "fra", "frå", "fra og med", "frå og med", "regnet fra", "rekna frå", "med start", "med virkning fra");
    private static final Phrase DATE = Phrase.firstOf(new NumericDates(), new WrittenDates(), new BareDates());

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Lengths.Told told = Lengths.read(cursor);
        Reading begins = told != null && !told.about() && cursor.skip(FROM) ? DATE.read(cursor) : null;
        LocalDate first = begins == null ? null : begins.days().earliest();
        if (told == null || begins == null || first == null) {
            return null;
        }
        LocalDate last = told.length().after(first).minusDays(1);
        return begins.with(new Days(first, last)).as(TimeKind.PERIOD).shaped(Reading.Shape.RANGE);
    }
}
