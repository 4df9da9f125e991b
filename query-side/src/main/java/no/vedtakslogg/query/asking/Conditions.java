package no.vedtakslogg.query.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that follow from what was asked; a filter that was left out adds none. */
public final class Conditions {
    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition on a named parameter, where there is a value. */
    public Conditions where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** The same conditions and one more, where there is a value; these stay as they are. */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var both = new Conditions();
        both.sql.addAll(sql);
        both.parameters.putAll(parameters);
        return both.where(condition, parameter, value);
    }

    /** These conditions and some others; both stay as they are. */
    public Conditions and(Conditions others) {
        var both = new Conditions();
        both.sql.addAll(sql);
        both.sql.addAll(others.sql);
        both.parameters.putAll(parameters);
        both.parameters.putAll(others.parameters);
        return both;
    }

    /** Gives a value to one more parameter of a condition. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition that holds whatever is asked. */
    public Conditions always(String condition) {
        sql.add(condition);
        return this;
    }

    /** Adds a condition on text that holds the words, whatever the case of the letters. */
    public Conditions holds(String condition, String parameter, @Nullable String words) {
        return where(condition, parameter, holding(words));
    }

    /** The pattern of text that holds the words; null for any text. */
    public static @Nullable String holding(@Nullable String words) {
        return words == null ? null : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Adds a condition that has no parameter of its own, where it is asked for. */
    public Conditions when(@Nullable Boolean asked, String condition) {
        if (asked != null) {
            sql.add(asked ? condition : "not coalesce((" + condition + "), false)");
        }
        return this;
    }

    /** The conditions, each after an {@code and}. */
    public String sql() {
        var text = new StringBuilder();
        sql.forEach(condition -> text.append(" and (").append(condition).append(")\n"));
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
