package no.vedtakslogg.papers.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;

/** Names that stand beside each other above «leder» and «sekretær»: they sign the minutes, and go on with no list. */
final class SignedLines {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Set<Integer> starts = new HashSet<>();

    private SignedLines() {}

    static SignedLines in(List<Block> blocks) {
        var signed = new SignedLines();
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Line names && blocks.get(i) instanceof Line line && areRoles(line)) {
                signed.starts.add(names.words().span().from());
            }
        }
        return signed;
    }

    // one role alone may say who stands above it in a list
    private static boolean areRoles(Line line) {
        var roles = line.words().split(BLANK);
        return roles.size() > 1 && roles.stream().allMatch(Roles::is);
    }

    boolean has(Line line) {
        return starts.contains(line.words().span().from());
    }
}
