package no.vedtakslogg.papers.text;

/** A rectangle on a page, in points from the page's upper left corner. */
public record Box(int page, float x, float y, float width, float height) {}
