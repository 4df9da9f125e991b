package no.vedtakslogg.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.command.imports.Known.KnownPerson;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** The persons that a paper names, held against the register and against each other. */
final class PersonsNamed {
    private final ImportId importId;
    private final Map<PersonName, KnownPerson> known = new LinkedHashMap<>();
    private final List<Remark> remarks;
    private final Map<PersonName, Named> named = new LinkedHashMap<>();

    PersonsNamed(ImportId importId, List<KnownPerson> known, List<Remark> remarks) {
        this.importId = importId;
        known.forEach(person -> this.known.putIfAbsent(PersonName.of(person.name()), person));
        this.remarks = remarks;
    }

    /** A person of the paper, who is known or will be registered. */
    record Named(UUID id, String name, @Nullable String organisation, boolean isKnown) {}

    /** The person with this name; the first time it is told what organisation the paper gives. */
    Named named(String name, @Nullable String organisation, String path, @Nullable Span place) {
        var wanted = PersonName.of(name);
        return find(wanted).orElseGet(() -> {
            var found = onRecord(wanted).orElseGet(() -> {
                remarkNearlySame(wanted, path, place);
                return new Named(importId.madeAt("person", Words.key(name)), name, organisation, false);
            });
            named.put(PersonName.of(found.name()), found);
            return found;
        });
    }

    /** Somebody named before, perhaps in a shorter way. */
    Optional<Named> find(String name) {
        return find(PersonName.of(name));
    }

    private Optional<Named> find(PersonName wanted) {
        return named.entrySet().stream()
                .filter(before -> before.getKey().isSameAs(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Named> onRecord(PersonName wanted) {
        return known.entrySet().stream()
                .filter(person -> person.getKey().isSameAs(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(person -> new Named(person.id().value(), person.name(), person.organisation(), true));
    }

    private void remarkNearlySame(PersonName name, String path, @Nullable Span place) {
        near(known.keySet(), name)
                .map(other -> Remark.of(Remark.Kind.NAME_IS_NEARLY_KNOWN, path, place, name.written(), other))
                .or(() -> near(named.keySet(), name)
                        .map(other ->
                                Remark.of(Remark.Kind.NAME_IS_SPELT_IN_TWO_WAYS, path, place, name.written(), other)))
                .ifPresent(remarks::add);
    }

    private static Optional<String> near(Set<PersonName> names, PersonName name) {
        return names.stream()
                .filter(other -> other.isNearly(name))
                .map(PersonName::written)
                .findFirst();
    }
}
