package no.vedtakslogg.papers.deadlines;

import no.vedtakslogg.papers.deadlines.Reading.Shape;
import org.jspecify.annotations.Nullable;

/** Words that tell there is no deadline: «uten frist», «frist: ingen». */
final class NoDeadline implements Phrase {
    private static final Wordings WORDINGS = Wordings.of(
            "uten frist",
            "utan frist",
            "ingen frist",
            "uten tidsfrist",
            "ingen tidsfrist",
            "frist : ingen",
            "frist ikke satt",
            "ikke tidfestet",
            "ikkje tidfesta",
            "frist : ikke satt",
            "frist : ikke fastsatt",
            "frist ikke fastsatt",
            "uten fastsatt frist",
            "frist : -",
            "frist : n / a",
            "frist : ikke aktuelt");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        return cursor.skip(WORDINGS)
                ? new Reading(TimeKind.NONE, Days.ANY, Shape.SPAN, Anchor.CALENDAR, 0.9, false)
                : null;
    }
}
