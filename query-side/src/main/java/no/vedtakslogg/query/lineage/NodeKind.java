package no.vedtakslogg.query.lineage;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has a lineage. */
public enum NodeKind {
    /** Sak. */
    CASE("case", "sak"),
    /** Behandling: a case at a meeting, with the one decision that it came to. */
    TREATMENT("treatment", "behandling"),
    /** Vedtakspunkt. */
    POINT("point", "vedtakspunkt"),
    /** Retting av et vedtak. */
    CORRECTION("correction", "retting"),
    /** Oppfølging. */
    FOLLOW_UP("follow-up", "oppfolging"),
    /** Forslag til vedtak. */
    PROPOSAL("proposal", "forslag"),
    /** Oversendelse. */
    REFERRAL("referral", "oversendelse"),
    /** Anbefaling. */
    RECOMMENDATION("recommendation", "anbefaling"),
    /** Handlingsplan. */
    PLAN("plan", "handlingsplan"),
    /** Mål. */
    GOAL("goal", "mal"),
    /** Tiltak. */
    MEASURE("measure", "tiltak"),
    /** Organ. */
    BODY("body", "organ");

    private final String name;
    private final String norwegian;

    NodeKind(String name, String norwegian) {
        this.name = name;
        this.norwegian = norwegian;
    }

    /** Its name in the addresses that programs use. */
    public String inApi() {
        return name;
    }

    /** Its name in the addresses of pages. */
    public String onPages() {
        return norwegian;
    }

    /** The kind that an address names, in either language. */
    static Optional<NodeKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name.equals(word) || kind.norwegian.equals(word))
                .findFirst();
    }

    /** All their names in the addresses of pages, with commas between. */
    static String allOnPages() {
        return Arrays.stream(values()).map(NodeKind::onPages).collect(Collectors.joining(", "));
    }
}
