package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.command.imports.Known.KnownPerson;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** The persons that a paper names, held against the register and against each other. */
final class PersonsNamed {
    private final ImportId importId;
    private final List<KnownPerson> known;
    private final List<Remark> remarks;
    private final Map<String, Named> named = new LinkedHashMap<>();

    PersonsNamed(ImportId importId, List<KnownPerson> known, List<Remark> remarks) {
        this.importId = importId;
        this.known = known;
        this.remarks = remarks;
    }

    /** A person of the paper, who is known or will be registered. */
    record Named(UUID id, String name, @Nullable String organisation, boolean isKnown) {}

    /** The person with this name; the first time it is told what organisation the paper gives. */
    Named named(String name, @Nullable String organisation, String path, @Nullable Span place) {
        var before = find(name);
        if (before.isPresent()) {
            return before.get();
        }
        var onRecord = known.stream()
                .filter(person -> isSame(person.name(), name))
                .findFirst()
                .map(person -> new Named(person.id().value(), person.name(), person.organisation(), true));
        var found = onRecord.orElseGet(
                () -> new Named(importId.madeAt("person", Words.key(name)), name, organisation, false));
        if (!found.isKnown()) {
            remarkNearlySame(name, path, place);
        }
        named.put(Words.key(name), found);
        return found;
    }

    /** Somebody named before, perhaps in a shorter way: «Wenche Dehli» is «Wenche P. Dehli». */
    Optional<Named> find(String name) {
        return named.values().stream()
                .filter(person -> isSame(person.name(), name))
                .findFirst();
    }

    List<Named> all() {
        return List.copyOf(named.values());
    }

    private void remarkNearlySame(String name, String path, @Nullable Span place) {
        var near = new ArrayList<String>();
        known.stream()
                .map(KnownPerson::name)
                .filter(other -> isNearly(other, name))
                .forEach(near::add);
        if (!near.isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.NAME_IS_NEARLY_KNOWN, path, place, name, near.getFirst()));
            return;
        }
        named.values().stream()
                .map(Named::name)
                .filter(other -> isNearly(other, name))
                .findFirst()
                .ifPresent(other ->
                        remarks.add(Remark.of(Remark.Kind.NAME_IS_SPELT_IN_TWO_WAYS, path, place, name, other)));
    }

    static boolean isSame(String one, String other) {
        var left = Words.key(one).split(" ");
        var right = Words.key(other).split(" ");
        if (String.join(" ", left).equals(String.join(" ", right))) {
            return true;
        }
        return left.length > 1
                && right.length > 1
                && left[0].equals(right[0])
                && left[left.length - 1].equals(right[right.length - 1]);
    }

    /** The same surname with nearly the same first name, or the other way round. */
    private static boolean isNearly(String one, String other) {
        var left = Words.key(one).split(" ");
        var right = Words.key(other).split(" ");
        if (left.length < 2 || right.length < 2 || isSame(one, other)) {
            return false;
        }
        var first = Words.nearlySame(left[0], right[0]);
        var last = Words.nearlySame(left[left.length - 1], right[right.length - 1]);
        var oneIsSame = left[0].equals(right[0]) || left[left.length - 1].equals(right[right.length - 1]);
        return first && last && oneIsSame;
    }
}
