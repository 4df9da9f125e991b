package no.vedtakslogg.query.asking;

/** What is asked for is not on record, or was not at the moment that was asked about. */
public final class NotOnRecord extends RuntimeException {
    public NotOnRecord(String words) {
        super(words);
    }

    /** A sentence for the reader. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
