package no.vedtakslogg.query.asking;

import java.util.LinkedHashMap;
import java.util.Map;

/** The question has filters that make no sense; each is named with a sentence. */
public final class WrongQuestion extends RuntimeException {
    private final transient Map<String, String> wrong;

    public WrongQuestion(Map<String, String> wrong) {
        super("Wrong filters: " + wrong.keySet());
        this.wrong = new LinkedHashMap<>(wrong);
    }

    public Map<String, String> wrong() {
        return wrong;
    }
}
