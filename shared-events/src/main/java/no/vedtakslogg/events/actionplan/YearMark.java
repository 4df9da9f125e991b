package no.vedtakslogg.events.actionplan;

import java.util.Objects;

/** A mark in a year's column of an action plan, in the plan's own words: «x», «x oppstart høst», «-». */
public record YearMark(int year, String words) {
    public YearMark {
        Objects.requireNonNull(words, "words");
    }
}
