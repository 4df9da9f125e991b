package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.Choice;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownPartnership;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.papers.assignments.Assignee;
import no.vedtakslogg.papers.assignments.AssigneeKind;
import no.vedtakslogg.papers.assignments.Roster;
import no.vedtakslogg.papers.deadlines.Span;
import org.jspecify.annotations.Nullable;

/** Those whom the words of a decision may put to work, by the names in the record and by those they were told to mean. */
final class Roll implements Roster {
    static final String BODY = "body:";
    static final String PARTY = "party:";
    static final String NOBODY_KNOWN = "named";
    private static final String STRANGE = "paper:";

    private final Map<String, String> meanings;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    Roll(List<KnownBody> bodies, List<KnownPartnership> partnerships, Map<String, String> meanings) {
        this.meanings = meanings;
        for (var body : bodies) {
            add(AssigneeKind.BODY, BODY + body.id(), body.name(), body.shortName());
        }
        for (var partnership : partnerships) {
            for (var party : partnership.parties()) {
                add(AssigneeKind.PARTY, PARTY + party.id(), party.name());
            }
        }
    }

    /** A body that the same confirmation establishes. */
    void add(UUID body, String name, String shortName) {
        add(AssigneeKind.BODY, BODY + body, name, shortName);
    }

    /** Somebody that the paper itself calls a body or a party, and the record does not know. */
    void meet(NamesInPaper.Name name) {
        var strange = entries.stream()
                .noneMatch(entry -> Stream.concat(Stream.of(entry.name()), entry.alsoCalled().stream())
                        .anyMatch(other -> Words.same(other, name.words()) || name.isAlso(other)));
        if (strange) {
            entries.add(new Entry(name.kind(), STRANGE + Words.key(name.words()), name.words(), name.alsoCalled()));
        }
    }

    private void add(AssigneeKind kind, String id, String name, String... alsoCalled) {
        entries.add(new Entry(kind, id, name, List.of(alsoCalled)));
        choices.add(new Choice(id, name));
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Choice> choices() {
        return List.copyOf(choices);
    }

    /** Whether the record knows nobody whom the words mean. */
    boolean isStrange(Assignee assignee) {
        return assignee.isUnknown() || isStrange(assignee.id());
    }

    /** Somebody by a name that a person wrote: a body or a party that goes by it, or nobody the record knows. */
    Responsible named(String name) {
        var key = Words.key(name);
        var entry = entries.stream()
                .filter(one -> Stream.concat(Stream.of(one.name()), one.alsoCalled().stream())
                        .anyMatch(other -> goesBy(Words.key(other), key)))
                .findFirst();
        var id = entry.map(Entry::id).orElse(null);
        return responsible(
                new Assignee(entry.map(Entry::kind).orElse(kindOf(key)), name, new Span(0, name.length()), id));
    }

    private static boolean goesBy(String name, String key) {
        return name.equals(key) || name.equals(key + " kommune") || name.equals(key + " hf");
    }

    private static AssigneeKind kindOf(String key) {
        if (key.matches("(alle|hver|samtlige|den enkelte|kvar) ?(kommune|kommuner|kommunar)?|kommunene|kommunane")) {
            return AssigneeKind.EVERY_MUNICIPALITY;
        }
        return key.matches("partene|partane|alle parter") ? AssigneeKind.EVERY_PARTY : AssigneeKind.NAMED;
    }

    private static boolean isStrange(@Nullable String id) {
        return id != null && id.startsWith(STRANGE);
    }

    Responsible responsible(Assignee assignee) {
        var id = assignee.id() == null || isStrange(assignee.id())
                ? meanings.getOrDefault(Words.key(assignee.words()), "")
                : assignee.id();
        if (id.startsWith(BODY)) {
            return new Responsible(
                    ResponsibleKind.BODY, assignee.words(), UUID.fromString(id.substring(BODY.length())));
        }
        if (id.startsWith(PARTY)) {
            return new Responsible(
                    ResponsibleKind.PARTY, assignee.words(), UUID.fromString(id.substring(PARTY.length())));
        }
        var kind =
                switch (assignee.kind()) {
                    case ROLE -> ResponsibleKind.ROLE;
                    case EVERY_MUNICIPALITY -> ResponsibleKind.EVERY_MUNICIPALITY;
                    case EVERY_PARTY -> ResponsibleKind.EVERY_PARTY;
                    case BODY, PARTY, NAMED -> ResponsibleKind.NAMED;
                };
        return new Responsible(kind, assignee.words(), null);
    }
}
