package no.vedtakslogg.papers.text;

/** What kind of file a paper came as. */
public enum Format {
    PDF,
    DOCX,
    HTML,
    TEXT
}
