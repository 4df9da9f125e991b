package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom «fagrådet» means where one fagråd was put to work before it: «Fagråd for akuttmedisin …. Fagrådet skal også …». */
final class SameBody {
    private SameBody() {}

    static Assignment meant(Assignment next, List<Assignment> before) {
        var who = next.responsible().stream().map(one -> meant(one, before)).toList();
        return who.equals(next.responsible()) ? next : next.given(who);
    }

    /** The same of what other points put to work, whose words stand elsewhere, so that only the record can tell who it is. */
    static Assignment known(Assignment next, List<Assignment> before) {
        return next.given(next.responsible().stream()
                .map(one -> {
                    var same = meant(one, before);
                    return same.id() == null ? one : same;
                })
                .toList());
    }

    private static Assignee meant(Assignee one, List<Assignment> before) {
        var head = one.words().toLowerCase(Locale.ROOT);
        boolean pointsBack = one.isUnknown()
                && head.matches("\\p{L}+")
                && !NameForms.plain(head).equals(head);
        var named = pointsBack ? only(NameForms.plain(head), before) : null;
        return named == null
                ? one
                : named.id() == null ? named : new Assignee(named.kind(), one.words(), one.span(), named.id());
    }

    /** The one body of that kind that has a name of its own; null where none has, or where two have. */
    private static @Nullable Assignee only(String head, List<Assignment> before) {
        var named = before.stream()
                .flatMap(assignment -> assignment.responsible().stream())
                .filter(body -> isNamed(body, head))
                .toList();
        boolean same = named.stream().map(Assignee::words).distinct().count() == 1;
        return same ? named.getLast() : null;
    }

    private static boolean isNamed(Assignee body, String head) {
        var words = body.words().toLowerCase(Locale.ROOT).split("\\s+");
        boolean own = body.kind() == AssigneeKind.BODY || Stream.of(words).anyMatch("for"::equals);
        return own && words.length > 1 && NameForms.plain(words[0]).equals(head);
    }
}
