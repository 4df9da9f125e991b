package no.vedtakslogg.papers.deadlines;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times that hang on something whose day nobody told: «innen to uker etter at protokollen er godkjent», «ved neste revisjon». */
final class Events implements Phrase {
    private static final Wordings BY = Wordings.of(
            "innen",
            "innan",
            "senest",
            "seinast",
            "seinest",
            "senest innen",
            "seinast innan",
            "i løpet av",
            "ikke senere enn");
    private static final Wordings NEXT = Wordings.of(
            "ved neste",
            "ved første",
            "ved fyrste",
            "ved kommende",
            "ved komande",
            "ved førstkommende",
            "til neste",
            "i neste",
            "før neste",
            "innen neste",
            "innan neste");
    private static final Wordings DONE =
            Wordings.of("etter endt", "etter avsluttet", "etter avslutta", "etter fullført");
    private static final Wordings RIGHT_AFTER = Wordings.of(
            "straks etter", "umiddelbart etter", "omgående etter", "rett etter", "like etter", "snarest etter");
    private static final Wordings UNTIL_ITS_END = Wordings.of(
            "ut",
            "i løpet av",
            "i laupet av",
            "innen utgangen av",
            "innan utgangen av",
            "ved utgangen av",
            "innen utløpet av",
            "innan utløpet av",
            "ved utløpet av",
            "før utløpet av");

    /** Stretches of time that only the body itself knows: «valgperioden», «prosjektperioden», «sesongen». */
    private static final Pattern PERIOD = Pattern.compile("\\p{L}{3,}periode?n|\\p{L}*sesongen");

    private static final Pattern RECEIPT = Pattern.compile("(?:mottak|mottatt|motteke|melding|varsel|varsling)\\p{L}*");
    private static final Pattern END = Pattern.compile("utløp|slutt|avslutning|avslutting|utgang|ende|opphør");

    private static final Pattern EVENT = Pattern.compile(
            "\\p{L}*(?:oppstart|innføring|avslutning|iverksettelse|iverksetting|ikrafttredelse|ikrafttreden|signering|godkjenning|mottak|utskrivning|utskriving|innleggelse|innlegging|hendelsen|revisjon|revidering|rullering|gjennomgang|evaluering|oppdatering|justering|behandling|handsaming"
                    + "|forhandling|endring|innkjøp|anskaffelse|utskifting|kontroll|tilsyn|vedlikehold|befaring|sesong|synfaring|utlysing|utlysning|kunngjøring|valg|val|korsvei|korsveg|oppgjør|lønnsoppgjør)");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        Reading after = after(cursor);
        if (after != null) {
            return after;
        }
        cursor.to(start);
        if (cursor.skip(UNTIL_ITS_END)) {
            int first = cursor.place();
            return PERIOD.matcher(cursor.next().text()).matches()
                    ? Conditions.condition(Conditions.words(cursor, first), 0.7)
                    : null;
        }
        if (cursor.skip(RIGHT_AFTER)) {
            return EVENT.matcher(cursor.peek().text()).matches() ? named(cursor, cursor.place() - 1) : null;
        }
        if (cursor.skip(DONE)) {
            return named(cursor, cursor.place() - 1);
        }
        Reading next = next(cursor);
        if (next != null) {
            return next;
        }
        cursor.to(start);
        Reading end = itsEnd(cursor);
        if (end != null) {
            return end;
        }
        cursor.to(start);
        return lasted(cursor);
    }

    /** A length counted from the event. */
    private static @Nullable Reading after(Cursor cursor) {
        boolean by = cursor.skip(BY);
        int first = cursor.place();
        boolean day = cursor.skip("dagen");
        if (!day && Lengths.read(cursor) == null) {
            return null;
        }
        boolean from = by && cursor.skip("fra", "frå");
        if (!from && !cursor.skip("etter", "før")) {
            return null;
        }
        if (by && day && (cursor.peek().is(".") || cursor.peek().isBreak())) {
            return Conditions.condition(Conditions.words(cursor, first), 0.6); // «senest dagen etter.»
        }
        boolean sentence = cursor.skip("at");
        if (!by && !sentence) {
            return EVENT.matcher(cursor.peek().text()).matches() ? named(cursor, first) : null;
        }
        int event = cursor.place();
        boolean nounIsEnough =
                !sentence && (!from || RECEIPT.matcher(cursor.peek().text()).matches());
        boolean past = Conditions.clause(cursor, nounIsEnough) && !by;
        return cursor.place() == event ? null : Conditions.condition(Conditions.words(cursor, first), past ? 0.3 : 0.8);
    }

    /** «innen høringsfristens utløp», «ved prosjektets slutt»: the end of something that is named, whose day is not. */
    private static @Nullable Reading itsEnd(Cursor cursor) {
        if (!cursor.skip(BY) && !cursor.skip("ved", "før", "etter")) {
            return null;
        }
        int first = cursor.place();
        boolean owned = cursor.next().text().matches("\\p{L}{4,}s");
        return owned && END.matcher(cursor.next().text()).matches()
                ? Conditions.condition(Conditions.words(cursor, first), 0.7)
                : null;
    }

    /** «etter ett års drift»: counted from when it began, which nobody told. */
    private static @Nullable Reading lasted(Cursor cursor) {
        int first = cursor.place();
        boolean counted = cursor.skip("etter") && Lengths.read(cursor) != null && Lengths.isOfSomething(cursor);
        return counted ? named(cursor, first) : null;
    }

    /** The next of what comes back, with what it is of: «ved neste rullering av planen». */
    private static @Nullable Reading next(Cursor cursor) {
        if (!cursor.skip(NEXT)) {
            return null;
        }
        int first = cursor.place() - 1;
        return EVENT.matcher(cursor.peek().text()).matches() ? named(cursor, first) : null;
    }

    private static @Nullable Reading named(Cursor cursor, int first) {
        if (!cursor.next().isWord()) {
            return null;
        }
        if (cursor.peek().is("av") && cursor.look(1).isWord()) {
            cursor.to(cursor.place() + 2);
        }
        return Conditions.condition(Conditions.words(cursor, first), 0.7);
    }
}
