package no.vedtakslogg.query.projections;

import java.time.LocalDate;
import java.util.Map;

/**
 * From where a reader looks: what was known at a position of the log, and what held on a day. In SQL:
 *
 * <pre>
 * r.known_from &lt;= :knownAt and r.known_to &gt; :knownAt and r.valid_from &lt;= :validOn and r.valid_to &gt; :validOn
 * </pre>
 *
 * for versioned rows ({@link #sees}), and {@code f.position <= :knownAt and f.effective_on <= :validOn} for facts.
 * A controller method takes one as a parameter.
 */
public record Moment(long knownAt, LocalDate validOn) {

    /** Whatever is known. */
    public static final long KNOWN_NOW = Long.MAX_VALUE - 1;

    /** All that is known now, as it holds on a day. */
    public static Moment on(LocalDate day) {
        return new Moment(KNOWN_NOW, day);
    }

    /** The values of {@code :knownAt} and {@code :validOn}. */
    public Map<String, Object> parameters() {
        return Map.of("knownAt", knownAt, "validOn", validOn);
    }

    /** The condition under which a versioned row is seen; {@code alias} is the table's in the query. */
    public static String sees(String alias) {
        return "(%1$s.known_from <= :knownAt and %1$s.known_to > :knownAt and %1$s.valid_from <= :validOn and %1$s.valid_to > :validOn)"
                .formatted(alias);
    }

    /** The condition under which a fact is seen. */
    public static String seesFact(String alias) {
        return "(%1$s.position <= :knownAt and %1$s.effective_on <= :validOn)".formatted(alias);
    }
}
