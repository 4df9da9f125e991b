package no.vedtakslogg.papers.deadlines;

import java.util.List;

/** A place among the tokens, from which phrases read forward; a phrase that fails puts it back. */
final class Cursor {
    private final List<Token> tokens;
    private final Standpoint standpoint;
    private int at;
    private boolean lookingBack;

    Cursor(List<Token> tokens, Standpoint standpoint) {
        this.tokens = tokens;
        this.standpoint = standpoint;
    }

    Standpoint standpoint() {
        return standpoint;
    }

    /** Whether a day without a year is the nearest one before, as in a paper that tells what was done. */
    boolean looksBack() {
        return lookingBack;
    }

    void lookBack(boolean back) {
        lookingBack = back;
    }

    int place() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    boolean done() {
        return at >= tokens.size() - 1;
    }

    /** The token so many places ahead; the last one, a break, for all places after the end. */
    Token look(int ahead) {
        int place = Math.min(Math.max(at + ahead, 0), tokens.size() - 1);
        return tokens.get(place);
    }

    Token peek() {
        return look(0);
    }

    /** The token before, or the end of the text where there is none. */
    Token before(int places) {
        return at - places < 0 ? tokens.getLast() : tokens.get(at - places);
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Steps over the next token where it is one of these words or marks. */
    boolean skip(String... any) {
        Token token = peek();
        for (String word : any) {
            if (token.is(word)) {
                at++;
                return true;
            }
        }
        return false;
    }

    /** Steps over a mark that stands close to what comes before. */
    boolean close(String mark) {
        return !peek().gap() && skip(mark);
    }

    /** Steps over one of the wordings, the longest that stands here. */
    boolean skip(Wordings wordings) {
        int length = wordings.lengthAt(this);
        at += length;
        return length > 0;
    }
}
