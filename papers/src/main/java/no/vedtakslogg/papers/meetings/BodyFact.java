package no.vedtakslogg.papers.meetings;

import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** The body that meets, as far as the head is read: a whole name counts before a word of it, or before its short form. */
final class BodyFact {
    private final FirstTold first;
    private @Nullable Found<String> body;

    BodyFact(FirstTold first) {
        this.first = first;
    }

    @Nullable Found<String> found() {
        return body;
    }

    boolean isKnown() {
        return body != null;
    }

    private @Nullable Found<String> onlyLikely() {
        return body != null && body.certainty() == Certainty.LIKELY ? body : null;
    }

    /** Takes the body that treated the case of an extract. */
    void treated(Treated treated) {
        body = treated.body();
    }

    void labelled(Passage value) {
        body = first.of(Fact.BODY, body, Found.words(BodyWords.labelled(value), Certainty.CERTAIN));
    }

    void likely(Passage words) {
        body = Found.words(words, Certainty.LIKELY);
    }

    /** Takes a body that words only make likely, where none is known. */
    void orLikely(Passage words) {
        if (body == null) {
            likely(words);
        }
    }

    /** Takes the whole name of the body, where only one word of it is known. */
    void fuller(Passage line) {
        var known = onlyLikely();
        if (known != null && NamedBody.isWholeName(line, known.value())) {
            likely(BodyWords.bare(line));
        }
    }

    /** Takes the whole name of the body from a line that has its known short form behind it: «Administrativt samarbeidsutvalg (ASU)». */
    void nameOfShort(Passage line) {
        var known = onlyLikely();
        if (known != null
                && line.toString().endsWith(" (" + known.value() + ")")
                && NamedBody.alone(line).isPresent()) {
            likely(BodyWords.bare(line));
        }
    }

    /** Takes the name of the body that a sentence tells, where a title has only the first word of it, or only whose it is. */
    void fullerName(Passage name) {
        var known = onlyLikely();
        if (known != null
                && (NamedBody.isOneWordOf(name.toString(), known.value())
                        || NamedBody.isBodyOf(name.toString(), known.value()))) {
            likely(name);
        }
    }

    /** Takes the whole of a body for the first line of it. */
    void whole(Passage line, Passage whole) {
        if (body != null && body.value().contentEquals(BodyWords.labelled(line))) {
            body = Found.words(BodyWords.labelled(whole), Certainty.CERTAIN);
        }
    }
}
