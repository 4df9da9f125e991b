package no.vedtakslogg.papers.cases;

import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.Heading;
import org.jspecify.annotations.Nullable;

/** A section of a case: what it holds, the heading it stands under, and its words. */
public record Section(
        Heading kind, Found<String> title, @Nullable Found<String> text) {}
