package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Who signed the minutes in a role: the name, and the role below it or as its label, among the last lines. */
final class Signatures {
    private static final int LAST_LINES = 14;

    private Signatures() {}

    static @Nullable Found<String> of(Part part, Pattern role) {
        var blocks = new ArrayList<Block>(part.front());
        part.cases().forEach(text -> blocks.addAll(text.blocks()));
        var tables = blocks.stream()
                .map(block -> block instanceof Table table ? inTable(table, role) : null)
                .filter(Objects::nonNull);
        var last = blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size());
        return Stream.concat(tables, inLines(last, role)).findFirst().orElse(null);
    }

    private static Stream<Found<String>> inLines(List<Block> last, Pattern role) {
        var signed = new ArrayList<Found<String>>();
        for (var i = 0; i < last.size(); i++) {
            if (last.get(i) instanceof Line line) {
                labelled(line.words(), role).forEach(signed::add);
                if (i > 0 && last.get(i - 1) instanceof Line above) {
                    below(NameList.columns(above.words()), NameList.columns(line.words()), role)
                            .forEach(signed::add);
                }
            }
        }
        return signed.stream();
    }

    // «Referent: Kari Nord»
    private static Stream<Found<String>> labelled(Passage words, Pattern role) {
        return Labels.in(words).stream()
                .filter(found -> role.matcher(found.name().strip()).matches() && Names.isName(found.value()))
                .map(found -> Found.words(found.value(), Certainty.LIKELY));
    }

    private static Stream<Found<String>> below(List<Passage> names, List<Passage> roles, Pattern role) {
        return IntStream.range(0, Math.min(names.size(), roles.size()))
                .filter(at -> role.matcher(roles.get(at).strip()).matches() && Names.isName(names.get(at)))
                .mapToObj(at -> Found.words(names.get(at), Certainty.LIKELY));
    }

    private static @Nullable Found<String> inTable(Table table, Pattern role) {
        for (var r = 1; r < table.rows().size(); r++) {
            var above = table.rows().get(r - 1).cells();
            var cells = table.rows().get(r).cells();
            for (var c = 0; c < Math.min(above.size(), cells.size()); c++) {
                if (!above.get(c).isEmpty()
                        && role.matcher(cells.get(c).text().strip()).matches()
                        && Names.isName(above.get(c).words())) {
                    return Found.words(above.get(c).words(), Certainty.LIKELY);
                }
            }
        }
        return null;
    }
}
