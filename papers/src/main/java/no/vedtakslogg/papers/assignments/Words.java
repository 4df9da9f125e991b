package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.Token;

/** The words of one sentence, looked at by their place. */
record Words(String text, List<Token> tokens, int from, int to) {
    Token at(int place) {
        return tokens.get(Math.min(Math.max(place, 0), tokens.size() - 1));
    }

    String text(int place) {
        return place < from || place >= to ? "" : at(place).text();
    }

    boolean is(int place, String... any) {
        String word = text(place);
        for (String other : any) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int place, Set<String> any) {
        return any.contains(text(place));
    }

    /** The place behind these words, or this place where they do not stand here. */
    int past(int place, String... phrases) {
        int furthest = place;
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            if (stands(place, words)) {
                furthest = Math.max(furthest, place + words.length);
            }
        }
        return furthest;
    }

    boolean stands(int place, String phrase) {
        return stands(place, phrase.split(" "));
    }

    private boolean stands(int place, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!text(place + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean inside(int place) {
        return place >= from && place < to;
    }

    /** The stretch of text from a word up to, but not with, another. */
    Span span(int first, int end) {
        if (end <= first) {
            return new Span(at(first).start(), at(first).start());
        }
        return new Span(at(first).start(), at(end - 1).end());
    }
}
