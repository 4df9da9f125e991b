package no.vedtakslogg.papers.parts;

import no.vedtakslogg.papers.words.KeyWords;

/** The name of a column that tells which point of a decision a row belongs to: «Punkt», «Til vedtakspunkt». */
public final class PointColumn {
    private static final KeyWords POINTS = new KeyWords(
            "punkt|pkt|(?:vedtaks|beslutnings|konklusjons|avgjerds)punkt",
            "til|gjelder|gjeld|for|i|nr|nummer|vedtak|vedtaket|konklusjon|konklusjonen|beslutning|beslutningen");

    private PointColumn() {}

    /** Whether the words are such a name. */
    public static boolean is(CharSequence name) {
        return POINTS.are(KeyWords.in(name));
    }
}
