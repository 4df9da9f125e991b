package no.vedtakslogg.papers.text;

/** A file that gives no text, and why. */
public final class Unreadable extends Exception {
    private final Why why;

    /** Why a file gives no text. */
    public enum Why {
        EMPTY,
        ENCRYPTED,
        BROKEN,
        NO_TEXT,
        PICTURE,
        UNKNOWN_FORMAT,
        TOO_MANY_PAGES,
        UNPACKS_TOO_LARGE
    }

    Unreadable(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
