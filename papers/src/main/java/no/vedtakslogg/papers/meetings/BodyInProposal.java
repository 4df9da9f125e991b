package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells by what a case paper proposes which body it is put before: «Styret for Storvik sykehus HF godkjenner …» where the head
 * names only the trust, «Arbeidsutvalet tilrår …» where a line of the head names that body too.
 */
public final class BodyInProposal {
    private static final Pattern OWNED = Pattern.compile(
            "^(?<body>(?<word>\\p{Lu}\\p{L}+) (?:i|for|ved) \\p{Lu}[\\p{L}-]*(?: (?:(?:i|og|for|på) )?\\p{Lu}[\\p{L}-]*)*) (?=\\p{Ll}{2})");
    private static final Pattern DOES = Pattern.compile("^ \\p{Ll}{2}");

    private BodyInProposal() {}

    /** The head with that body, where none is certain. */
    public static MeetingHead of(MeetingHead head, Points proposal, List<Part> parts) {
        var body = head.body();
        if (proposal.points().isEmpty() || body != null && body.certainty() == Certainty.CERTAIN) {
            return head;
        }
        var proposed = proposal.points().getFirst().text();
        return owned(proposed.passage(), body)
                .or(() -> parts.stream()
                        .flatMap(part -> part.front().stream())
                        .limit(HeadSentences.OPENING)
                        .flatMap(block -> named(block, proposed.value()).stream())
                        .findFirst())
                .map(found -> head.by(Found.words(found, Certainty.LIKELY)))
                .orElse(head);
    }

    private static Optional<Passage> owned(@Nullable Passage proposed, @Nullable Found<String> known) {
        if (proposed == null) {
            return Optional.empty();
        }
        var owned = proposed.matcher(OWNED);
        return owned.find()
                        && BodyWords.name(owned.group("word"))
                        && (known == null || owned.group("body").endsWith(" " + known.value()))
                ? Optional.of(proposed.sub(0, owned.end("body")))
                : Optional.empty();
    }

    private static Optional<Passage> named(Block block, String proposed) {
        return block instanceof Line line
                ? NamedBody.alone(line.words())
                        .filter(body -> proposed.startsWith(body.toString())
                                && DOES.matcher(proposed.substring(body.length()))
                                        .find())
                : Optional.empty();
    }
}
