package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.vedtakslogg.papers.points.Marker.Kind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

/** The points that are open where a line is read, from the last one outwards: among them is the one the next stands below. */
record OpenPoints(@Nullable OpenPoint last) {
    /** The point that another stands below, none at the top, and how sure that is. */
    record Above(@Nullable OpenPoint point, Certainty certainty) {}

    Optional<OpenPoint> continues(Marker marker) {
        return stack().stream()
                .filter(open -> open.marker.kind() == marker.kind() && open.marker.ordinal() + 1 == marker.ordinal())
                .findFirst();
    }

    // «i.» is the letter after h. in a list of letters, and the first Roman number below a letter
    Marker asTheOpenLists(Marker marker) {
        var roman = marker.asRoman();
        if (roman.isEmpty() || continues(marker).isPresent()) {
            return marker;
        }
        return roman.get().ordinal() == 1 || continues(roman.get()).isPresent() ? roman.get() : marker;
    }

    /** Which point a marker stands below. */
    Above above(Marker marker, Line line) {
        return marker.kind() == Kind.PATH ? aboveByPath(marker) : aboveByIndent(marker, line);
    }

    private Above aboveByPath(Marker marker) {
        var prefix = marker.path().subList(0, marker.path().size() - 1);
        for (var open : stack()) {
            var path = open.marker.path();
            if (!open.isBullet() && path.equals(prefix)) {
                return new Above(open, Certainty.CERTAIN);
            }
            if (open.marker.kind() == Kind.PATH && path.size() == marker.path().size()) {
                return new Above(open.above, Certainty.CERTAIN);
            }
        }
        // numbered wrong by hand: still a level below the last number with fewer figures
        var shorter = find(open ->
                !open.isBullet() && open.marker.path().size() < marker.path().size());
        return new Above(shorter.orElse(null), shorter.isPresent() ? Certainty.DOUBTFUL : Certainty.LIKELY);
    }

    private Above aboveByIndent(Marker marker, Line line) {
        var sibling = marker.kind() == Kind.BULLET ? bulletBeside(marker, line) : numberBefore(marker, line);
        if (sibling.isPresent()) {
            return new Above(sibling.get().above, Certainty.CERTAIN);
        }
        if (last == null) {
            return new Above(null, marker.ordinal() > 1 ? Certainty.LIKELY : Certainty.CERTAIN);
        }
        if (marker.kind() != Kind.BULLET) {
            var restarted = find(open -> open.marker.kind() == marker.kind() && near(open.indent, line.indent()));
            if (restarted.isPresent()) {
                return new Above(restarted.get().above, Certainty.DOUBTFUL);
            }
        }
        // a list further in, or with numbers of another kind that begin where the letters above them did
        var further = find(open -> open.indent < line.indent() - Line.SAME_INDENT
                || marker.kind() != Kind.BULLET
                        && !open.isBullet()
                        && open.marker.kind() != marker.kind()
                        && near(open.indent, line.indent()));
        if (further.isPresent()) {
            return new Above(further.get(), Certainty.CERTAIN);
        }
        var list = find(open -> !open.isBullet() && open.marker.kind() != marker.kind());
        return new Above(list.orElse(marker.kind() == Kind.BULLET ? last : null), Certainty.LIKELY);
    }

    private Optional<OpenPoint> numberBefore(Marker marker, Line line) {
        var following = stack().stream()
                .filter(open -> open.marker.kind() == marker.kind() && open.marker.ordinal() + 1 == marker.ordinal())
                .toList();
        return following.stream()
                .filter(open -> near(open.indent, line.indent()))
                .findFirst()
                .or(() -> following.stream().findFirst());
    }

    private Optional<OpenPoint> bulletBeside(Marker marker, Line line) {
        return find(open -> open.isBullet() && near(open.indent, line.indent()) && sameLevel(open, marker))
                .or(() -> find(open -> open.isBullet()
                        && open.marker.written().equals(marker.written())
                        && open.indent > line.indent() - Line.SAME_INDENT));
    }

    // bullets of another kind straight below a bullet at the same indent are one level further in
    private boolean sameLevel(OpenPoint open, Marker marker) {
        return open.marker.written().equals(marker.written()) || last != open || open.indent > 0;
    }

    Optional<OpenPoint> find(Predicate<OpenPoint> condition) {
        return stack().stream().filter(condition).findFirst();
    }

    /** The open points from the innermost to the outermost. */
    private List<OpenPoint> stack() {
        var stack = new ArrayList<OpenPoint>();
        for (var open = last; open != null; open = open.above) {
            stack.add(open);
        }
        return stack;
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= Line.SAME_INDENT;
    }
}
