package no.vedtakslogg.papers.layouts;

import no.vedtakslogg.papers.layouts.Told.Row;

/** What a row of minutes kept as a table ends in, in bokmål and in nynorsk. */
record RowWording(Wording words, Wording task, Wording who, Wording when, String days) {
    /** Stands for one of those who met. */
    static final Wording SOMEBODY = Wording.alike("somebody");

    static RowWording ofNobody(Wording words) {
        return new RowWording(words, Wording.NONE, Wording.NONE, Wording.NONE, "");
    }

    Row in(boolean nynorsk, String somebody) {
        return new Row(
                words.in(nynorsk),
                task.in(nynorsk),
                who.equals(SOMEBODY) ? somebody : who.in(nynorsk),
                when.in(nynorsk),
                days);
    }
}
