package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.command.imports.Imports.RefusedLine;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said about one part of a draft.
 *
 * @param id by which its place in the paper is found
 * @param at the field or the part on the page that it is about; empty where it is about all of it
 */
record Doubt(
        String id,
        String sentence,
        boolean inTheWay,
        String at,
        @Nullable Span place) {

    static List<Doubt> of(List<Remark> remarks, ReviewTexts words, Set<String> onThePage) {
        var doubts = new ArrayList<Doubt>();
        for (var remark : remarks) {
            doubts.add(new Doubt(
                    "anm-" + (doubts.size() + 1),
                    words.of(remark),
                    remark.standsInTheWay(),
                    nearest(remark.path(), onThePage),
                    remark.place()));
        }
        return doubts;
    }

    /** The sentences of the rules that stand against what would be recorded. */
    static List<Doubt> refused(List<RefusedLine> lines, Set<String> onThePage) {
        var doubts = new ArrayList<Doubt>();
        for (var line : lines) {
            doubts.add(new Doubt(
                    "avvist-" + (doubts.size() + 1), line.sentence(), true, nearest(line.path(), onThePage), null));
        }
        return doubts;
    }

    /** The thing itself, or the nearest around it that the page shows. */
    private static String nearest(String path, Set<String> onThePage) {
        var at = path;
        while (!at.isEmpty() && !onThePage.contains(at)) {
            at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
        }
        return at;
    }
}
