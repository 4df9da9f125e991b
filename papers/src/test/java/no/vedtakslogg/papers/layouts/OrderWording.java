package no.vedtakslogg.papers.layouts;

import no.vedtakslogg.papers.layouts.Told.Order;

/** A point of a decision in bokmål and in nynorsk, and the follow-up that it makes. */
record OrderWording(Wording words, Wording who, Wording task, String days) {
    static OrderWording ofNobody(Wording words) {
        return new OrderWording(words, Wording.NONE, Wording.NONE, "");
    }

    Order in(boolean nynorsk) {
        return new Order(words.in(nynorsk), who.in(nynorsk), task.in(nynorsk), days);
    }
}
