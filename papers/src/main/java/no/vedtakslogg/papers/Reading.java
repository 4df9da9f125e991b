package no.vedtakslogg.papers;

/** What came of reading a file: a paper, or why there is none. */
public sealed interface Reading permits Paper, Refusal {}
