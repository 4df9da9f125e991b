package no.vedtakslogg.query.problems;

/** The answer does not yet contain what the reader asks for. Answered with 503 and when to try again. */
public final class NotYetAnswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long atLeast;
    private final long reached;

    public NotYetAnswered(long atLeast, long reached) {
        super("The answer has come to position %d, not to %d".formatted(reached, atLeast));
        this.atLeast = atLeast;
        this.reached = reached;
    }

    long atLeast() {
        return atLeast;
    }

    long reached() {
        return reached;
    }
}
