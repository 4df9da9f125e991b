package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Map;

/** A paper put together by chance: its text, the facts that a reader shall find in it, and the ways drawn for it. */
record Composed(String format, String text, Map<String, List<String>> facts, Map<String, String> drawn) {}
