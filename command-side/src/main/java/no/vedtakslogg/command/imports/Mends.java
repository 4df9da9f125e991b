package no.vedtakslogg.command.imports;

import java.util.Map;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** What somebody has put right in a draft, by the path of the field; the rest is as it was read. */
record Mends(Map<String, String> byPath) {
    static final Mends NONE = new Mends(Map.of());
    private static final String TAKE = ".take";
    private static final String YES = "true";

    Mends {
        byPath = Map.copyOf(byPath);
    }

    /** The field for something that was found in the paper, or not found. */
    Field field(String path, @Nullable Found<?> found) {
        return found == null
                ? field(path, null, null, Certainty.CERTAIN)
                : field(path, String.valueOf(found.value()), found.span(), found.certainty());
    }

    /** The field for something that follows from what was read. */
    Field field(String path, @Nullable String read, @Nullable Span place, Certainty certainty) {
        var clean = read == null ? null : Words.clean(read);
        var mend = byPath.get(path);
        if (mend == null) {
            return new Field(path, clean, clean, false, place, certainty);
        }
        var value = mend.isBlank() ? null : Words.clean(mend);
        var same = java.util.Objects.equals(value, clean);
        return new Field(path, value, clean, !same, place, same ? certainty : Certainty.CERTAIN);
    }

    /** Whether what stands at the path is to be recorded. */
    boolean takes(String path, boolean unlessSaid) {
        var said = byPath.get(path + TAKE);
        return said == null ? unlessSaid : said.equals(YES);
    }

    @Nullable String at(String path) {
        return byPath.get(path);
    }
}
