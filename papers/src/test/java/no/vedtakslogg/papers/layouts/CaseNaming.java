package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.layouts.Told.Case;

/** Where a case paper tells the number and the title of its case, and how. */
record CaseNaming(Numbering numbering, String way, String heading) {
    private static final String IN_HEADING = "in heading";
    private static final String NUMBER_IN_LABEL = "number in label";
    private static final String BOTH_IN_LABELS = "both in labels";
    private static final String BOTH_IN_ONE_LABEL = "both in one label";
    private static final String NUMBER_IN_TABLE = "number in table of meetings";
    private static final String NO_NUMBER = "no number";
    private static final List<String> WAYS = List.of(
            IN_HEADING,
            IN_HEADING,
            IN_HEADING,
            IN_HEADING,
            NUMBER_IN_LABEL,
            NUMBER_IN_LABEL,
            BOTH_IN_LABELS,
            BOTH_IN_ONE_LABEL,
            NUMBER_IN_TABLE,
            NO_NUMBER);

    static CaseNaming drawn(Desk desk) {
        var numbering = Numbering.drawn(desk.draw(), Numbering.WAYS);
        var way = desk.draw().one("case named", WAYS);
        var heading =
                switch (way) {
                    case IN_HEADING -> desk.one("case heading", CasePaperLabels.HEADINGS);
                    case BOTH_IN_LABELS, BOTH_IN_ONE_LABEL -> "";
                    default -> desk.one("case title", CasePaperLabels.TITLES);
                };
        return new CaseNaming(numbering, way, heading);
    }

    /** The case's heading; nothing where labels tell all. */
    void write(Desk desk, Case one) {
        if (!heading.isEmpty()) {
            var level = desk.draw().one("case heading level", "heading", "heading", "paragraph");
            new CaseHeading(desk, numbering, heading, level.equals("heading")).write(one);
        }
    }

    boolean tellsKind() {
        return heading.toLowerCase(Locale.ROOT).matches(".*(?:saksfr[ae]m|saksut|notat).*");
    }

    boolean numberIsLabelled() {
        return way.equals(NUMBER_IN_LABEL) || way.equals(BOTH_IN_LABELS);
    }

    boolean titleIsLabelled() {
        return way.equals(BOTH_IN_LABELS);
    }

    boolean bothAreInOneLabel() {
        return way.equals(BOTH_IN_ONE_LABEL);
    }

    boolean numberIsInTable() {
        return way.equals(NUMBER_IN_TABLE);
    }

    boolean numberIsTold() {
        return !way.equals(NO_NUMBER);
    }
}
