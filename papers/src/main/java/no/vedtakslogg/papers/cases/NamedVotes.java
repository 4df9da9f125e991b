package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Reads votes that name everybody: «For forslaget stemte 2: Kari Nord (A), …», «Imot …», «Dermed ble forslaget vedtatt.» */
final class NamedVotes {
    private static final String WHAT =
            "(?iu)(for|i?mot)\\s+(\\p{L}{0,20}(?:forslag|innstilling|framlegg|tilråding)\\p{L}*(?:\\s+(\\d{1,2}))?)";
    private static final String COUNT = "\\s+(?:stemte|røysta)\\s+(\\d{1,3})";
    private static final Pattern OPENS = Pattern.compile("^" + WHAT + COUNT + "(?=\\s*(?::|\\.?$))");
    private static final Pattern SIDE = Pattern.compile("(?<!\\p{L})" + WHAT + COUNT
            + "\\s*(?::\\s*(.*?))?\\.?\\s*(?=(?:for|i?mot)\\s+\\p{L}+\\s+(?:\\d+\\s+)?(?:stemte|røysta)|dermed\\s|$)");
    private static final Pattern CAME_OF_IT = Pattern.compile(
            "(?iu)\\bdermed\\s+(?:ble|blei|vart)\\s+[^.,]*?(\\d{1,2}\\s+)?(?:(ikk?j?e)\\s+)?(?:vedtatt|vedteke)\\b[^.]*\\.?");
    private static final Pattern DOUBLE = Pattern.compile("(?iu)dobbe?lt?\\s?(?:stemme|røyst)");
    private static final Pattern PARTY = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private NamedVotes() {}

    /** Those who voted for one thing, or against it. */
    private record Side(boolean inFavour, String proposal, int count, List<Found<String>> names) {}

    /** Whether a line opens such a vote. */
    static boolean opens(Line line) {
        return line.words().has(OPENS);
    }

    /** The last such vote by which something was adopted. */
    static Optional<Vote> in(List<Passage> passages) {
        if (passages.stream().noneMatch(passage -> passage.has(SIDE))) {
            return Optional.empty();
        }
        var told = Passage.join(passages);
        var from = 0;
        Optional<Vote> last = Optional.empty();
        for (var result = told.matcher(CAME_OF_IT); result.find(); from = result.end()) {
            if (result.group(2) == null) {
                var number = result.group(1) == null ? "" : result.group(1).strip();
                last = vote(told.sub(from, result.start()), told.sub(result.start(), result.end()), number);
            }
        }
        return last;
    }

    private static Optional<Vote> vote(Passage cast, Passage result, String adopted) {
        var sides = sides(cast);
        var forIt = sides.stream()
                .filter(side -> side.inFavour && (adopted.isEmpty() || side.proposal.equals(adopted)))
                .findFirst();
        if (forIt.isEmpty()) {
            return Optional.empty();
        }
        var against = sides.stream().filter(side -> side != forIt.get()).toList();
        return Optional.of(new Vote(
                against.isEmpty(),
                forIt.get().count,
                against.isEmpty()
                        ? null
                        : against.stream().mapToInt(Side::count).sum(),
                against.stream().flatMap(side -> side.names.stream()).toList(),
                result.has(DOUBLE),
                Found.words(cast.then(result).strip(), Certainty.CERTAIN)));
    }

    private static List<Side> sides(Passage cast) {
        var sides = new ArrayList<Side>();
        for (var side = cast.matcher(SIDE); side.find(); ) {
            sides.add(new Side(
                    side.group(1).equalsIgnoreCase("for"),
                    side.group(3) == null ? "" : side.group(3),
                    Integer.parseInt(side.group(4)),
                    side.group(5) == null ? List.of() : names(cast.group(side, 5))));
        }
        return sides;
    }

    private static List<Found<String>> names(Passage words) {
        return Names.parts(words).stream()
                .map(NamedVotes::withoutParty)
                .map(name -> Found.words(name, Names.isName(name) ? Certainty.CERTAIN : Certainty.LIKELY))
                .toList();
    }

    private static Passage withoutParty(Passage name) {
        var party = name.matcher(PARTY);
        return party.find() && party.start() > 0 ? name.sub(0, party.start()) : name;
    }
}
