package no.vedtakslogg.papers;

import java.util.ResourceBundle;

/** Why a file could not be read as a meeting paper, with a plain sentence for the one who sent it. */
public record Refusal(Reason reason, String sentence) implements Reading {
    /** The reasons a file is refused for. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_PAGES,
        UNPACKS_TOO_LARGE,
        ENCRYPTED,
        BROKEN,
        NO_TEXT,
        PICTURE,
        UNKNOWN_FORMAT,
        NOT_A_MEETING_PAPER,
        SEVERAL_MEETINGS,
        NOT_UNDERSTOOD
    }

    static Refusal of(Reason reason, Object... facts) {
        var sentences = ResourceBundle.getBundle("no.vedtakslogg.papers.refusals");
        return new Refusal(reason, sentences.getString(reason.name()).formatted(facts));
    }
}
