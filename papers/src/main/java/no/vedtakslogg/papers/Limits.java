package no.vedtakslogg.papers;

/**
 * How much a file may ask of the reader.
 *
 * @param bytes the largest file
 * @param unpackedBytes the most that a packed file (DOCX) may hold in all, or a packed stream within a PDF
 * @param pages the most pages of a PDF
 * @param characters the most text that is read
 */
public record Limits(long bytes, long unpackedBytes, int pages, int characters) {
    /** Enough for the papers of a large meeting with everything that is enclosed. */
    public static final Limits USUAL = new Limits(50L << 20, 200L << 20, 1500, 8_000_000);
}
