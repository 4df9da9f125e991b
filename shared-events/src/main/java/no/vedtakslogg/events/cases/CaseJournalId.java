package no.vedtakslogg.events.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import no.vedtakslogg.events.bodies.BodyId;

/** Identity of a case journal (saksregister): one body and one year. */
public record CaseJournalId(BodyId bodyId, int year) {
    public CaseJournalId {
        Objects.requireNonNull(bodyId, "bodyId");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseJournalId of(String value) {
        var slash = value.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A journal is a body and a year: " + value);
        }
        return new CaseJournalId(BodyId.of(value.substring(0, slash)), Integer.parseInt(value.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return bodyId + "/" + year;
    }
}
