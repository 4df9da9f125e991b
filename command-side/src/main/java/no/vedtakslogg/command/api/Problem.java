package no.vedtakslogg.command.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Why something asked was not done (RFC 9457), not yet in any language.
 *
 * @param type a name for it that never changes: {@code urn:vedtakslogg:rule:…} for a rule, else {@code …:problem:…}
 * @param title the key of the sentence that it comes under
 * @param detail the key of the sentence that says what stood in the way
 * @param errors what is wrong with which field
 * @param more what else a program may want to know
 */
record Problem(
        HttpStatus status,
        String type,
        String title,
        String detail,
        List<Object> arguments,
        List<FieldProblem> errors,
        Map<String, Object> more) {

    private static final String PROBLEM = "urn:vedtakslogg:problem:";
    private static final String RULE = "urn:vedtakslogg:rule:";

    Problem {
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /** A problem whose two sentences are kept under its name. */
    static Problem of(HttpStatus status, String name, Object... arguments) {
        return new Problem(
                status,
                PROBLEM + name,
                "problem." + name + ".title",
                "problem." + name,
                List.of(arguments),
                List.of(),
                Map.of());
    }

    /** A rule that does not hold. */
    static Problem rule(String rule) {
        return new Problem(
                HttpStatus.CONFLICT, RULE + rule, "problem.rule.title", "rule." + rule, List.of(), List.of(), Map.of());
    }

    Problem withErrors(List<FieldProblem> found) {
        return new Problem(status, type, title, detail, arguments, found, more);
    }

    Problem with(Map<String, Object> further) {
        return new Problem(status, type, title, detail, arguments, errors, further);
    }

    /** The last word of the type: {@code stale-version}. */
    String name() {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    boolean isRule() {
        return type.startsWith(RULE);
    }
}
