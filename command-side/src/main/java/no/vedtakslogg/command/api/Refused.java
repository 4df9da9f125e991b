package no.vedtakslogg.command.api;

import org.springframework.http.HttpStatus;

/** Refuses what was asked with a problem that is already known. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** A problem by its name, whose two sentences are kept in the message bundles. */
    public static Refused because(HttpStatus status, String name, Object... arguments) {
        return new Refused(Problem.of(status, name, arguments));
    }

    Problem problem() {
        return problem;
    }
}
