package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** What an extract is about behind a label at its top, which may tell its kind too: «Tittel: SAKSPROTOKOLL: NY SKOLE». */
final class LabelledTitle {
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:saksprotokoll|særutskrift|(?:sak|protokoll)s?utskrift|vedtaksbrev|(?:saks|styre)fr[ae]mlegg|saks?(?:papir|dokument|notat|utredning|utgreiing)|(?:samlet |samla )?saksfr[ae]mstilling|styresak|beslutningssak|avgjerdssak|utskrift (?:av|fra|frå) møte(?:bok|protokoll)|(?:melding|underretning) om (?:politisk )?vedtak)\\s*[-–:]\\s*(?=\\S)");
    private static final double FURTHER_IN = 2;

    private LabelledTitle() {}

    static @Nullable Passage in(List<Block> front) {
        for (var i = 0; i < front.size(); i++) {
            if (front.get(i) instanceof Line line) {
                var labelled = Labels.atStart(line.words()).filter(found -> found.tells(Label.TITLE));
                if (labelled.isPresent()) {
                    return withoutKind(whole(labelled.get().value(), line, front.subList(i + 1, front.size())));
                }
            }
        }
        return null;
    }

    // the title goes on in the lines straight below it that are set further in than the label
    private static Passage whole(Passage title, Line label, List<Block> below) {
        var whole = title;
        for (var block : below) {
            if (!(block instanceof Line line)
                    || line.afterGap()
                    || line.indent() < label.indent() + FURTHER_IN
                    || Labels.atStart(line.words()).isPresent()
                    || Headings.of(line).isPresent()) {
                break;
            }
            whole = whole.then(line.words());
        }
        return whole;
    }

    /** Whether the words tell the kind of an extract before what it is about. */
    static boolean tellsKind(Passage title) {
        return title.has(KIND);
    }

    /** The words without the kind of the paper that they may begin with. */
    static Passage withoutKind(Passage title) {
        var kind = title.matcher(KIND);
        return kind.find() ? title.sub(kind.end()) : title;
    }
}
