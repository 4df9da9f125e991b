package no.vedtakslogg.command.imports;

final class ImportPages {
    static final String PATH = "/innlesing";
    static final String FILES = PATH + "/filer";

    private ImportPages() {}
}
