package no.vedtakslogg.query.differences;

import java.util.Arrays;
import java.util.UUID;
import no.vedtakslogg.query.differences.Differences.Thing;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;

/** What can be compared on the page of differences. */
enum Compare {
    DECISION_LOG("decision-log", "vedtakslogg", null, null),
    FOLLOW_UPS("follow-ups", "oppfolging", null, null),
    CASE("case", "sak", Thing.CASE, Ref.Kind.CASE),
    ROSTER("roster", "organ", Thing.ROSTER, Ref.Kind.BODY),
    ACTION_PLAN("action-plan", "handlingsplan", Thing.ACTION_PLAN, Ref.Kind.PLAN);

    private final String inAddress;
    private final String file;
    private final @Nullable Thing thing;
    private final Ref.@Nullable Kind named;

    Compare(String inAddress, String file, @Nullable Thing thing, Ref.@Nullable Kind named) {
        this.inAddress = inAddress;
        this.file = file;
        this.thing = thing;
        this.named = named;
    }

    static Compare named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.inAddress.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** Its name in addresses. */
    public String inAddress() {
        return inAddress;
    }

    /** What is compared whole; null of a list. */
    @Nullable Thing thing() {
        return thing;
    }

    /** What the thing with this id is named by; null of a list. */
    @Nullable Ref name(@Nullable UUID id) {
        return named == null || id == null ? null : new Ref(named, id);
    }

    /** Where the same is had for a spreadsheet. */
    String csv(@Nullable UUID id) {
        return "/forskjell/" + file + (id == null ? "" : "/" + id) + ".csv";
    }
}
