package no.vedtakslogg.papers.deadlines;

/**
 * A word, a number or a mark of a text.
 *
 * @param text in lower case and composed, so that «Å» in two characters is «å»
 * @param raw as it stands in the text
 * @param gap whether space stands before it
 */
record Token(Kind kind, String text, String raw, int start, int end, boolean gap) {
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** An empty line or the end of the text: no phrase reaches over it. */
        BREAK
    }

    boolean is(String other) {
        return text.equals(other);
    }

    /** Two capitals or more, with a genitive's «s» or without: «ASU», «ASUs». */
    boolean isAcronym() {
        String name = raw.endsWith("s") && raw.length() > 2 ? raw.substring(0, raw.length() - 1) : raw;
        return isWord() && name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }
}
