package no.vedtakslogg.query.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question that cannot be understood: each parameter that is wrong, and how. Answered with 400. */
public final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Wrong> wrong;

    private BadQuestion(Map<String, Wrong> wrong) {
        super(wrong.toString());
        this.wrong = wrong;
    }

    /** One parameter is wrong; {@code key} names the sentence that says how, after {@code question.}. */
    public static BadQuestion of(String parameter, String key, Object... details) {
        return new BadQuestion(Map.of(parameter, new Wrong(key, List.of(details))));
    }

    Map<String, Wrong> wrong() {
        return wrong;
    }

    /** What is wrong with a parameter. */
    record Wrong(String key, List<Object> details) {}

    /** Gathers everything that is wrong with a question, so that all of it is said at once. */
    public static final class Check {
        private final Map<String, Wrong> wrong = new LinkedHashMap<>();

        /** Notes that a parameter is wrong. */
        public void wrong(String parameter, String key, Object... details) {
            wrong.putIfAbsent(parameter, new Wrong(key, List.of(details)));
        }

        /** Throws if anything was wrong. */
        public void done() {
            if (!wrong.isEmpty()) {
                throw new BadQuestion(wrong);
            }
        }
    }
}
