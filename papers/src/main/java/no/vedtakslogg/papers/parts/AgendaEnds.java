package no.vedtakslogg.papers.parts;

import java.util.Set;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/** Tells where a list of cases ends: in a heading of a section, or a label that no row of it has. */
final class AgendaEnds {
    private static final Set<Label> HEAD =
            Set.of(Label.DATE, Label.TIME, Label.PLACE, Label.BODY, Label.CHAIR, Label.SECRETARY);

    private AgendaEnds() {}

    /** Whether a line is of no row of the list. */
    static boolean leaves(Line line) {
        return Headings.of(line)
                        .filter(titled -> titled.heading() != Heading.OTHER_BUSINESS)
                        .isPresent()
                || Labels.atStart(line.words())
                        .filter(labelled -> labelled.label() != Label.TIME && labelled.label() != Label.BODY)
                        .filter(labelled -> !isOfficerBelowRow(labelled, line))
                        .isPresent();
    }

    /** Whether a line tells when and where the meeting is, or who leads it. */
    static boolean isOfHead(Line line) {
        return Labels.atStart(line.words())
                .filter(labelled -> HEAD.contains(labelled.label()))
                .isPresent();
    }

    // «Møteleder» straight below a row presents it
    private static boolean isOfficerBelowRow(Labels.Labelled labelled, Line line) {
        return labelled.value().isBlank()
                && !line.afterGap()
                && !line.text().contains(":")
                && (labelled.label() == Label.CHAIR || labelled.label() == Label.SECRETARY);
    }
}
