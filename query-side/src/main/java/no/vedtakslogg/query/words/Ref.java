package no.vedtakslogg.query.words;

import java.util.Locale;
import java.util.UUID;

/** Something that a sentence names: its kind and its identity. The name is looked up when the sentence is read. */
public record Ref(Kind kind, UUID id) {

    /** What can be named. */
    public enum Kind {
        PARTNERSHIP,
        PARTY,
        BODY,
        PERSON,
        MEETING,
        CASE,
        POINT,
        FOLLOW_UP,
        PLAN,
        GOAL,
        MEASURE;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
