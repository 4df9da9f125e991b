package no.vedtakslogg.query.asking;

import java.util.Locale;

/** What stands between the fields of a CSV file. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /** The one that {@code separator=} asks for, in a question; a comma where it is left out. */
    public static Separator of(Asked asked) {
        var named = asked.as(
                "separator", text -> valueOf(text.toUpperCase(Locale.ROOT)), "er verken comma eller semicolon");
        return named == null ? COMMA : named;
    }
}
