package no.vedtakslogg.papers.deadlines;

/**
 * A word, a number or a mark of a text.
 *
 * @param text in lower case and composed, so that «Å» in two characters is «å»
 * @param raw as it stands in the text
 * @param gap whether space stands before it
 */
public record Token(Kind kind, String text, String raw, int start, int end, boolean gap) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** An empty line or the end of the text: no phrase reaches over it. */
        BREAK
    }

    /** Whether it is this word, in lower case. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Two capitals or more, with a genitive's «s» or without: «ASU», «ASUs». */
    public boolean isAcronym() {
        String name = raw.endsWith("s") && raw.length() > 2 ? raw.substring(0, raw.length() - 1) : raw;
        return isWord() && name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is made of digits. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it ends a paragraph or the text. */
    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(raw.charAt(0));
    }
}
