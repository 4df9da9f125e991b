package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads votes: «enstemmig», «mot 2 stemmer», «5 mot 4 stemmer», by name or party, and the chair's double vote. */
final class Votes {
    private static final String FIGURE = "(\\d{1,3}|en|ei|én|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)";
    private static final String BALLOT = "(?:stemmer?|røyst(?:er)?)";
    private static final Pattern UNANIMOUS =
            pattern("\\b(?:ein?stemmige?|enstemmige?|samrøystes|enstemmighet|samstemmig)\\b");
    private static final Pattern NOT_UNANIMOUS = pattern("\\bikk?j?e\\s+(?:enstemmig|samrøystes)");
    private static final Pattern FOR_AND_AGAINST =
            pattern("\\bmed\\s+" + FIGURE + "\\s+(?:" + BALLOT + "\\s+)?mot\\s+" + FIGURE
                    + "|\\b" + FIGURE + "\\s+" + BALLOT + "\\s+(?:for\\s+)?(?:mot|og|,)\\s+" + FIGURE
                    + "|\\b" + FIGURE + "\\s+(?:for\\s+)?(?:mot|og)\\s+" + FIGURE + "\\s+(?:" + BALLOT + "|(?:i)?mot)");
    private static final Pattern FIGURE_AGAINST = pattern("\\b(?:i?mot)\\s+" + FIGURE + "\\s+" + BALLOT + "|\\b"
            + FIGURE + "\\s+(?:" + BALLOT + "\\s+(?:i)?mot|stemte\\s+(?:i)?mot|røysta\\s+(?:i)?mot)");
    private static final Pattern FIGURE_FOR =
            pattern("\\b(?:med\\s+)?" + FIGURE + "\\s+(?:" + BALLOT + ")\\s*(?:for\\b|ble|vart|$)|\\b" + FIGURE
                    + "\\s+(?:stemte|røysta)\\s+for\\b|\\bmed\\s+" + FIGURE + "\\s+" + BALLOT);
    private static final Pattern DOUBLE = pattern("dobbe?lt?\\s?(?:stemme|røyst)|dobbel(?:t)?\\s?(?:stemme|røyst)");
    private static final Pattern WHO_AGAINST = pattern(
            "(?:^|[.;:(]\\s*)((?:\\p{Lu}[^.;:()]{1,120}?))\\s+(?:stemte|røysta|røystet)\\s+(?:i)?mot\\b|mot\\s+(?:stemmen[e]?\\s+(?:til|fra)|røyst(?:a|ene)\\s+(?:til|frå)|stemmen til)\\s+([^.;:()]{2,120})|"
                    + BALLOT + "\\s*\\(([^()]{1,80})\\)");
    private static final Pattern ABOUT_VOTES = pattern(
            "enstemmig|einstemmig|samrøystes|enstemmighet|\\bvotering|\\bavstemn?ing|\\bavrøysting|\\bstemmer?\\b|\\bstemte\\b|\\brøyst|dobbeltstemme|\\bstemmen");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final List<String> FIGURES =
            List.of("null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv");

    private Votes() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether a line, or what stands in it, tells how it was voted and nothing else. */
    static boolean onlyAboutVotes(Line line) {
        return line.words().length() < 160 && line.words().has(ONLY_VOTE);
    }

    /** A line without the vote that its last sentence tells of: «Saken tas til etterretning. Enstemmig vedtatt (7-0).» */
    static Line withoutLast(Line line) {
        var last = 0;
        for (var ends = line.words().matcher(SENTENCES); ends.find(); ) {
            last = ends.end();
        }
        return last > 0 && onlyAboutVotes(line.with(line.words().sub(last)))
                ? line.with(line.words().sub(0, last).strip())
                : line;
    }

    /** Whether a line tells that what stands above it was adopted, and nothing else. */
    static boolean adopts(Line line) {
        return onlyAboutVotes(line)
                && line.words().has(ADOPTED)
                && !line.words().has(FELL);
    }

    // «(6 st.)», «(9 stemmer)», «(7-0)»: how many were there to vote
    private static final String COUNT =
            "(?:\\s*\\(\\d{1,3}\\s?(?:[-–]\\s?\\d{1,3}|st\\.?|stemmer?|røyster|repr\\.?)?\\))?";
    // «Innstillingen», «Det omforente forslaget»: what was voted on
    private static final String PUT =
            "(?:\\p{L}+\\s){0,3}?\\p{L}*(?:innstilling(?:en|a)?|forslag(?:et)?|framlegg(?:et)?|fremlegg(?:et)?|tilråding(?:en|a)|vedtaket)(?: til \\p{L}+)?";

    private static final Pattern ONLY_VOTE = pattern(
            "^\\(?(?:vedtaket\\s+(?:er|var|ble|vart)\\s+)?(?:\\p{L}+\\s+(?:ble|vart|blei|er|var)\\s+)?(?:enst\\.|enstemmig|einstemmig|samrøystes)(?:\\s+(?:vedtatt|vedteke|vedtak|godkjent|tiltrådt|vedteken))?"
                    + COUNT + "\\.?\\)?$"
                    + "|^" + PUT
                    + "(?:\\s+(?:ble|vart|blei|er|var))?(?:\\s+(?:enst\\.|enstemmig|einstemmig|samrøystes))?\\s+(?:vedtatt|vedteken?|godkjent|tiltrådt|gjort|fatt[ea]t?)(?:\\s+(?:enstemmig|einstemmig|samrøystes|(?:i?mot|med)\\s+\\S{1,6}\\s.{0,60}))?"
                    + COUNT + "\\.?$"
                    + "|^\\(?vedtatt\\s+(?:mot|med|enstemmig).{0,100}$|^(?:votering|avstemning|avstemming|avrøysting|røysting)\\b.*|^\\(?mot\\s+.{1,60}(?:stemmer?|røyst(?:er)?)\\b.{0,60}\\.?\\)?$"
                    + "|^.{0,60}(?:ble|vart|blei)\\s+(?:vedtatt|vedteke|godkjent)?\\s*(?:enstemmig|samrøystes|einstemmig)(?:\\s+(?:vedtatt|vedteke|godkjent|vedteken))?.{0,20}$"
                    + "|^.{1,80}\\s+(?:stemte|røysta)\\s+(?:i)?mot\\b.{0,60}$");

    /** The vote that some passages tell of, if they do. */
    static Optional<Vote> in(List<Passage> passages) {
        return NamedVotes.in(passages).or(() -> counted(passages));
    }

    private static Optional<Vote> counted(List<Passage> passages) {
        // what was adopted counts before what fell
        return Stream.concat(
                        passages.stream().filter(passage -> passage.has(ADOPTED)),
                        passages.stream().filter(passage -> !passage.has(ADOPTED)))
                .map(Votes::withoutFallen)
                .filter(passage -> passage.has(ABOUT_VOTES))
                .flatMap(passage -> read(passage).stream())
                .findFirst();
    }

    private static final Pattern ADOPTED = pattern("\\bvedt(?:att|eken?|eke)\\b");

    private static final Pattern FELL =
            pattern("\\bfalt\\b|\\bfall\\b|\\bnedstemt\\b|\\bikk?j?e\\s+(?:vedtatt|vedteke|støtte)|\\bforkasta?t?\\b");

    /** The sentences without those that tell how a proposal fell: that is no vote on the decision. */
    private static Passage withoutFallen(Passage passage) {
        if (!passage.has(FELL)) {
            return passage;
        }
        var left = new Growing(passage.sub(0, 0));
        var from = 0;
        for (var ends = passage.matcher(SENTENCES); from < passage.length(); ) {
            var found = ends.find();
            var sentence = passage.sub(from, found ? ends.start() : passage.length());
            if (!sentence.has(FELL)) {
                left.then(sentence);
            }
            from = found ? ends.end() : passage.length();
        }
        return left.passage();
    }

    private static Optional<Vote> read(Passage passage) {
        var unanimous = passage.has(UNANIMOUS) && !passage.has(NOT_UNANIMOUS);
        Integer inFavour = null;
        Integer against = null;
        var both = passage.matcher(FOR_AND_AGAINST);
        if (both.find()) {
            var first = both.group(1) != null ? 1 : both.group(3) != null ? 3 : 5;
            inFavour = figure(both.group(first));
            against = figure(both.group(first + 1));
        } else {
            against = figure(passage, FIGURE_AGAINST);
            inFavour = against == null && unanimous ? null : figure(passage, FIGURE_FOR);
        }
        var opposing = opposing(passage);
        var chair = passage.has(DOUBLE);
        if (!unanimous && inFavour == null && against == null && opposing.isEmpty() && !chair) {
            return Optional.empty();
        }
        var whole = against == null && opposing.isEmpty();
        return Optional.of(new Vote(
                unanimous && whole,
                inFavour,
                against,
                opposing,
                chair,
                Found.words(sentence(passage), Certainty.CERTAIN)));
    }

    private static @Nullable Integer figure(Passage passage, Pattern pattern) {
        var match = passage.matcher(pattern);
        if (!match.find()) {
            return null;
        }
        for (var group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return figure(match.group(group));
            }
        }
        return null;
    }

    private static Integer figure(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.valueOf(word);
        }
        var at = FIGURES.indexOf(word.equals("syv") ? "sju" : word);
        return at < 0 ? 1 : at; // én, ei, ein
    }

    private static List<Found<String>> opposing(Passage passage) {
        var opposing = new ArrayList<Found<String>>();
        var match = passage.matcher(WHO_AGAINST);
        while (match.find()) {
            for (var group = 1; group <= 3; group++) {
                if (match.group(group) != null) {
                    for (var part : Names.parts(passage.group(match, group))) {
                        if (Character.isUpperCase(part.charAt(0))) {
                            opposing.add(Found.words(part, Names.isName(part) ? Certainty.CERTAIN : Certainty.LIKELY));
                        }
                    }
                }
            }
        }
        return opposing;
    }

    private static Passage sentence(Passage passage) {
        var from = 0;
        var ends = passage.matcher(SENTENCES);
        while (ends.find()) {
            var sentence = passage.sub(from, ends.start());
            if (sentence.has(ABOUT_VOTES)) {
                return sentence;
            }
            from = ends.end();
        }
        return passage.sub(from);
    }
}
