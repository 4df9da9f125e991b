package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** Tells what came of a case from the words of its decision, and from how these differ from the proposal's. */
final class Outcomes {
    private static final String PROPOSAL =
            "(?:\\p{L}+(?:s|en\\ssi|a\\ssi)\\s+)?(?:innstilling(?:en|a)?|forslag(?:et)?(?:\\s+til\\s+vedtak)?|tilrådn?ing(?:en|a)?|framlegget?|fremlegget?|vedtaksforslag(?:et)?|saksframlegget|forslått|foreslått|føreslått|foreslege|føreslege|innstilt|tilrådd|innstilt)";
    private static final Pattern AS_PROPOSED = pattern(
            "^(?:vedtatt\\s+|vedteke\\s+|enstemmig\\s+|samrøystes\\s+|vedtak\\s+)*(?:som|i\\s+samsvar\\s+med|i\\s+tråd\\s+med|i\\s+henhold\\s+til|ihht\\.?|jf\\.?|jamfør|slik\\s+det\\s+ligger\\s+i)\\s+(?:\\p{L}+\\s+){0,2}?"
                    + PROPOSAL
                    + "|^(?:\\p{L}+\\s+){0,3}?" + PROPOSAL
                    + "\\s+(?:ble|vart|blei|er|vert|blir)?\\s*(?:enstemmig\\s+|samrøystes\\s+|einstemmig\\s+)?(?:vedtatt|vedteke(?:n)?|vedtas|vedtatt|godkjent|tiltrådt|tiltres|bifalt|støttes|støttet)"
                    + "|^(?:enstemmig|samrøystes)\\s+(?:vedtatt|vedteke|vedtak)\\s+(?:som\\s+)?(?:foreslått|føreslått|"
                    + PROPOSAL + ")|^forslag\\s+til\\s+vedtak\\s+(?:ble\\s+)?(?:enstemmig\\s+)?vedtatt");
    private static final Pattern POSTPONED = pattern(
            "\\b(?:sak(?:en|a)?|behandling(?:en|a)?|punktet|vedtaket|handsaminga|beslutningen)\\s+(?:\\p{L}+\\s+){0,3}?(?:utsett(?:es|ast)?|utsatt|utsett|blir\\s+utsett|ble\\s+utsatt|vart\\s+utsett)\\b|^utsatt\\b|^utsett\\b|^utsettes\\b|\\butsetter\\s+(?:behandling(?:en)?\\s+av\\s+)?sak(?:en)?\\b|\\butset\\s+(?:handsaming(?:a)?\\s+av\\s+)?saka\\b");
    private static final Pattern UNTIL = pattern("\\b(?:til|inntil|fram\\s+til)\\s+(.{3,90}?)(?=\\.(?:\\s|$)|,\\s|$)");
    private static final Pattern RETURNED = pattern(
            "\\bsak(?:en|a)?\\s+(?:\\p{L}+\\s+){0,2}?(?:sendes|sendast|sendt|send|blir\\s+sendt?|ble\\s+sendt|vart\\s+send)\\s+(?:\\p{L}+\\s+)?(?:tilbake|attende)|\\btilbakesend(?:es|t)|\\bsender\\s+sak(?:en|a)\\s+(?:tilbake|attende)|\\breturner(?:es|t|ast)");
    private static final Pattern REFERRED = pattern(
            "\\bsak(?:en|a)?\\s+(?:\\p{L}+\\s+){0,2}?(?:oversend(?:es|t)|oversendast|videresend(?:es|t)|løftes|sendes\\s+over|sendes\\s+videre|sendast\\s+(?:over|vidare)|henvises|legges\\s+frem\\s+for)\\b(?:\\s+til)?\\s*(.{0,80}?)(?=\\.|,|$)|\\b(?:oversender|sender|løfter)\\s+sak(?:en|a)\\s+(?:over\\s+|videre\\s+|vidare\\s+)?til\\s+(.{2,80}?)(?=\\.|,|$)");
    private static final Pattern WITHDRAWN = pattern(
            "\\bsak(?:en|a)?\\s+(?:ble|vart|blei|er|blir)?\\s*(?:trukket|trekt|trekkes|trekkast)\\b|^trukket\\b|\\bble trukket\\b");
    private static final Pattern REJECTED = pattern(
            "^(?:forslag(?:et)?(?:\\s+til\\s+vedtak)?|innstilling(?:en|a)?)\\s+(?:ble|vart)\\s+(?:ikk?j?e\\s+vedtatt|avvist|forkastet|nedstemt|forkasta)|\\bikk?j?e\\s+vedt(?:att|eke)\\b");
    private static final Pattern NOTED = pattern(
            "^(?:\\p{L}[\\p{L}.\\s()/-]{0,60}?\\s)?(?:ta(?:r|s|tt)?|blir\\s+teke|vert\\s+teken?|tek|tas|takast|ble\\s+tatt|tatt|teken)\\s+(?:\\p{L}[^.]{0,120}?\\s)?til\\s+(?:orientering|etterretning|vitende|vitande|etterretting)\\b[.]?$|^til\\s+orientering\\.?$|^(?:tatt\\s+til\\s+)?orientering\\.?$");

    private Outcomes() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static boolean saysAsProposed(Passage words) {
        return words.strip().has(AS_PROPOSED);
    }

    /** What the decision's words say, and else how its points compare with the proposal's. */
    static Optional<Outcome> of(Points proposal, Points decision, List<Passage> words, boolean asProposed) {
        var first = words.isEmpty() ? null : words.getFirst();
        for (var passage : words.subList(0, Math.min(3, words.size()))) {
            var said = said(passage);
            if (said.isPresent() && (decision.points().size() <= 2)) {
                return said;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        if (asProposed) {
            return Optional.of(outcome(Outcome.Kind.AS_PROPOSED, first, Certainty.CERTAIN));
        }
        if (!proposal.isEmpty()) {
            var same = same(proposal.points(), decision.points());
            return Optional.of(
                    outcome(same ? Outcome.Kind.AS_PROPOSED : Outcome.Kind.AMENDED, first, Certainty.LIKELY));
        }
        var noted = decision.all()
                .allMatch(point -> NOTED.matcher(point.text().value().strip()).find());
        return Optional.of(outcome(noted ? Outcome.Kind.NOTED : Outcome.Kind.ADOPTED, first, Certainty.LIKELY));
    }

    /** The outcome once the proposal is known, where the minutes gave the decision alone. */
    static @Nullable Outcome compared(@Nullable Outcome outcome, Points proposal, Points decision) {
        if (outcome == null
                || proposal.isEmpty()
                || outcome.kind() != Outcome.Kind.ADOPTED && outcome.kind() != Outcome.Kind.NOTED) {
            return outcome;
        }
        var kind = same(proposal.points(), decision.points()) ? Outcome.Kind.AS_PROPOSED : Outcome.Kind.AMENDED;
        return new Outcome(kind, outcome.words(), null, null);
    }

    private static final Pattern RETURNED_TO =
            pattern("\\b(?:tilbake|attende)\\s+til\\s+(.{2,60}?)(?=\\.|,|\\s+for\\s|$)");

    private static @Nullable Found<String> returnedTo(Passage words) {
        var to = words.matcher(RETURNED_TO);
        return to.find() ? Found.words(words.group(to, 1), Certainty.CERTAIN) : null;
    }

    private static Optional<Outcome> said(Passage words) {
        if (words.has(REJECTED)) {
            return Optional.of(outcome(Outcome.Kind.REJECTED, words, Certainty.LIKELY));
        }
        if (words.has(WITHDRAWN)) {
            return Optional.of(outcome(Outcome.Kind.WITHDRAWN, words, Certainty.CERTAIN));
        }
        if (words.has(RETURNED)) {
            return Optional.of(
                    new Outcome(Outcome.Kind.RETURNED, Found.words(words, Certainty.CERTAIN), null, returnedTo(words)));
        }
        var postponed = words.matcher(POSTPONED);
        if (postponed.find()) {
            return Optional.of(new Outcome(
                    Outcome.Kind.POSTPONED,
                    Found.words(words, Certainty.CERTAIN),
                    until(words.sub(postponed.end())),
                    null));
        }
        var referred = words.matcher(REFERRED);
        if (referred.find()) {
            var group = referred.group(1) == null ? 2 : 1;
            var to = referred.group(group) == null || referred.group(group).isBlank()
                    ? null
                    : Found.words(words.group(referred, group), Certainty.CERTAIN);
            return Optional.of(new Outcome(Outcome.Kind.REFERRED, Found.words(words, Certainty.CERTAIN), null, to));
        }
        return Optional.empty();
    }

    private static @Nullable Found<String> until(Passage words) {
        var until = words.matcher(UNTIL);
        return until.find() ? Found.words(words.group(until, 1), Certainty.CERTAIN) : null;
    }

    private static Outcome outcome(Outcome.Kind kind, Passage words, Certainty certainty) {
        return new Outcome(kind, Found.words(words, certainty), null, null);
    }

    private static boolean same(List<Point> proposed, List<Point> decided) {
        if (proposed.size() != decided.size()) {
            return false;
        }
        for (var i = 0; i < proposed.size(); i++) {
            if (!bare(proposed.get(i)).equals(bare(decided.get(i)))
                    || !same(proposed.get(i).points(), decided.get(i).points())) {
                return false;
            }
        }
        return true;
    }

    // how the words are set, and a stop at their end, make no other decision
    private static String bare(Point point) {
        var closing = point.closing();
        var words = point.text().value() + (closing == null ? "" : " " + closing.value());
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
