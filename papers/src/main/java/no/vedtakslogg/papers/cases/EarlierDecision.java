package no.vedtakslogg.papers.cases;

import java.util.List;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.text.Found;

/** An earlier decision that a paper quotes: what announces it, what it refers to, and its points. */
public record EarlierDecision(Found<String> announced, List<Reference> references, Points points) {
    public EarlierDecision {
        references = List.copyOf(references);
    }
}
