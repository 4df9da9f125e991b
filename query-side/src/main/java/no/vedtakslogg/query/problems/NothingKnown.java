package no.vedtakslogg.query.problems;

/** Nothing is known under the id. Answered with 404. */
public final class NothingKnown extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String what;

    public NothingKnown(Object id) {
        super("Nothing is known under " + id);
        this.what = String.valueOf(id);
    }

    String what() {
        return what;
    }
}
