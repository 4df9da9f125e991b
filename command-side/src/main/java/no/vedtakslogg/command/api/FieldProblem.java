package no.vedtakslogg.command.api;

import java.util.List;

/**
 * Something wrong with one field of what was asked.
 *
 * @param path where it stands, as {@code $.points[0].text}
 * @param sentence the key of the sentence that says what is wrong
 * @param arguments what the sentence is about
 */
record FieldProblem(String path, String sentence, List<Object> arguments) {
    FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem at(String path, String sentence, Object... arguments) {
        return new FieldProblem(path, sentence, List.of(arguments));
    }
}
