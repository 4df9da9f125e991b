package no.vedtakslogg.query.wording;

import static java.util.stream.Collectors.joining;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.vedtakslogg.query.wording.Segment.Kind;

/**
 * What a later text keeps of an earlier one, word by word. The segments kept and removed are the earlier text to the
 * letter, those kept and inserted the later one; the other way round the same words are kept.
 */
public record WordDifference(List<Segment> segments) {
    /** A date or another number written with signs, a word, white space, or one sign. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{N}+(?:[.,:/-]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]", Pattern.DOTALL);

    public static WordDifference between(String before, String after) {
        // of several ways to keep as much the algorithm takes one; asked in a fixed order it takes the same both ways
        return before.compareTo(after) <= 0
                ? new WordDifference(compare(before, after))
                : new WordDifference(compare(after, before)).backwards();
    }

    /** Whether nothing differs. */
    public boolean same() {
        return segments.stream().allMatch(segment -> segment.kind() == Kind.KEPT);
    }

    /** The earlier text. */
    public String before() {
        return text(Kind.INSERTED);
    }

    /** The later text. */
    public String after() {
        return text(Kind.REMOVED);
    }

    /** How much of both texts is kept, from 0 to 1: of the letters and digits, so that commas and spaces count for nothing. */
    double likeness() {
        if (segments.isEmpty()) {
            return 1;
        }
        long kept = 0;
        long changed = 0;
        for (var segment : segments) {
            var length = segment.text()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .count();
            if (segment.kind() == Kind.KEPT) {
                kept += length;
            } else {
                changed += length;
            }
        }
        return kept + changed == 0 ? (same() ? 1 : 0) : 2.0 * kept / (2 * kept + changed);
    }

    private WordDifference backwards() {
        var parts = new Parts();
        segments.forEach(segment -> parts.add(
                switch (segment.kind()) {
                    case KEPT -> Kind.KEPT;
                    case REMOVED -> Kind.INSERTED;
                    case INSERTED -> Kind.REMOVED;
                },
                segment.text()));
        return new WordDifference(parts.segments());
    }

    private String text(Kind without) {
        return segments.stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(joining());
    }

    private static List<Segment> compare(String before, String after) {
        var removed = tokens(before);
        var inserted = tokens(after);
        Patch<String> patch = DiffUtils.diff(removed, inserted, new MeyersDiffWithLinearSpace<>());
        var parts = new Parts();
        var at = 0;
        for (AbstractDelta<String> change : patch.getDeltas()) {
            var source = change.getSource();
            removed.subList(at, source.getPosition()).forEach(token -> parts.add(Kind.KEPT, token));
            source.getLines().forEach(token -> parts.add(Kind.REMOVED, token));
            change.getTarget().getLines().forEach(token -> parts.add(Kind.INSERTED, token));
            at = source.getPosition() + source.size();
        }
        removed.subList(at, removed.size()).forEach(token -> parts.add(Kind.KEPT, token));
        return parts.segments();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Gathers tokens: what was removed at a place stands before what was inserted there, whole and not word by word. */
    private static final class Parts {
        private final List<Segment> done = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void add(Kind kind, String token) {
            if (kind == Kind.KEPT) {
                kept.append(token);
                return;
            }
            goOnOrEnd();
            (kind == Kind.REMOVED ? removed : inserted).append(token);
        }

        /** A space between two changed words belongs to the change. */
        private void goOnOrEnd() {
            var changing = !removed.isEmpty() || !inserted.isEmpty();
            if (changing && kept.toString().isBlank()) {
                removed.append(kept);
                inserted.append(kept);
                kept.setLength(0);
            } else if (!kept.isEmpty()) {
                end(Kind.REMOVED, removed);
                end(Kind.INSERTED, inserted);
                end(Kind.KEPT, kept);
            }
        }

        private void end(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                done.add(new Segment(kind, text.toString()));
                text.setLength(0);
            }
        }

        List<Segment> segments() {
            end(Kind.REMOVED, removed);
            end(Kind.INSERTED, inserted);
            end(Kind.KEPT, kept);
            return List.copyOf(done);
        }
    }
}
