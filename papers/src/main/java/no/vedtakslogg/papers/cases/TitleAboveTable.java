package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.GivenFact;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Organisations;

/**
 * The title of a case above the table of the meetings that treat it: behind a label, else the first line that stands out, else the last that is no
 * label. It may run over several lines.
 */
final class TitleAboveTable {
    private static final Pattern GOES_ON = Pattern.compile("^(?:[-–—]\\s*|\\()?\\p{Ll}");
    private static final Pattern EXTRACT = Pattern.compile(
            "(?iu)^(?:(?:sær|saks)?utskrift|saksprotokoll|protokoll|vedtak) (?:av|fra|frå|i|for) (?=\\p{L}*sak)");
    private static final Pattern APART = Pattern.compile("\\s{3,}|,\\s");
    private static final int FEWEST_FACTS = 2;
    private static final int LONGEST = 200;

    private TitleAboveTable() {}

    static Optional<Found<String>> in(List<Block> above) {
        return labelled(above).or(() -> unlabelled(above));
    }

    private static Optional<Found<String>> labelled(List<Block> above) {
        return above.stream()
                .flatMap(block -> block instanceof Line line ? Labels.in(line.words()).stream() : Stream.empty())
                .filter(found -> found.tells(Label.TITLE))
                .map(found -> Found.words(found.value(), Certainty.CERTAIN))
                .findFirst();
    }

    private static Optional<Found<String>> unlabelled(List<Block> above) {
        var body = -1;
        for (var i = 0; i < above.size(); i++) {
            if (above.get(i) instanceof Line line && line.standsOut() && isTitle(line) && !names(line)) {
                if (body < 0 && Organisations.mayBeBody(line.words())) {
                    body = i; // of two headings the body's is no title
                    continue;
                }
                return Optional.of(Found.words(from(above, i), Certainty.CERTAIN));
            }
        }
        if (body >= 0) {
            return Optional.of(Found.words(from(above, body), Certainty.CERTAIN));
        }
        for (var i = above.size() - 1; i >= 0; i--) {
            if (above.get(i) instanceof Line line
                    && isTitle(line)
                    && !isSecondLine(above, i)
                    && !isOneMoreFact(above, i)) {
                return Optional.of(Found.words(from(above, i), Certainty.LIKELY));
            }
        }
        return Optional.empty();
    }

    private static Passage from(List<Block> above, int at) {
        var first = (Line) above.get(at);
        var title = first.words();
        for (var i = at + 1; i < above.size() && above.get(i) instanceof Line line && isSecondLine(above, i); i++) {
            title = title.length() + line.words().length() < LONGEST ? title.then(line.words()) : title;
        }
        return bare(title);
    }

    // «Utskrift av sak PS 14/26 – Frisklivssentral»
    private static Passage bare(Passage whole) {
        var title = BareTitle.withoutWho(whole);
        var extract = title.matcher(EXTRACT);
        return extract.find()
                ? CaseNumbers.atStart(title.sub(extract.end()))
                        .map(CaseNumbers.Start::rest)
                        .filter(rest -> !rest.isBlank())
                        .orElse(title)
                : title;
    }

    // «… ny avtale og fordeling av» and straight below it «kostnader»
    private static boolean isSecondLine(List<Block> above, int at) {
        return at > 0
                && above.get(at) instanceof Line line
                && above.get(at - 1) instanceof Line before
                && !line.afterGap()
                && isTitle(line)
                && isTitle(before)
                && !names(before)
                && !Organisations.mayBeBody(before.words())
                && line.standsOut() == before.standsOut()
                && (line.words().has(GOES_ON) || line.standsOut());
    }

    // «Godkjent av: Kommunalsjef Kari Nord» among «Saksnummer: 2026/411» and «Saksbehandler: Ola Vik» in one paragraph
    private static boolean isOneMoreFact(List<Block> above, int at) {
        var from = at;
        while (from > 0 && !above.get(from).afterGap()) {
            from--;
        }
        var paragraph = new ArrayList<Line>();
        for (var i = from; i < above.size() && (i <= at || !above.get(i).afterGap()); i++) {
            if (!(above.get(i) instanceof Line line) || !GivenFact.isNamed(line.words())) {
                return false;
            }
            paragraph.add(line);
        }
        return paragraph.stream().filter(line -> !isTitle(line)).count() >= FEWEST_FACTS;
    }

    /** Whether the line names a trust or a municipality, which is no title. */
    static boolean names(Line line) {
        return Organisations.isName(line.words());
    }

    private static boolean isTitle(Line line) {
        return line.words().length() < LONGEST
                && Labels.in(line.words()).isEmpty()
                && Labels.alone(line.words()).isEmpty()
                && !GivenFact.is(line.words())
                && Headings.of(line).isEmpty()
                && !CaseNumbers.areAlone(line.words())
                && !tellsWho(line.words());
    }

    // «Kari Nord      kvalitetssjef» in the list of those who met
    private static boolean tellsWho(Passage words) {
        var apart = words.matcher(APART);
        return apart.find() && Names.isName(words.sub(0, apart.start()));
    }
}
