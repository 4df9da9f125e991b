package no.vedtakslogg.command.api;

import java.util.List;

/** Refuses what was asked because it cannot be read; names every field that is wrong. */
final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<FieldProblem> problems;

    WrongInput(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    WrongInput(FieldProblem problem) {
        this(List.of(problem));
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
