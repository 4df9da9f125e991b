package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.Choice;
import no.vedtakslogg.command.imports.Draft.DraftedBody;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** The bodies that a paper names as those that meet; each name is asked about once. */
final class BodiesNamed {
    static final String NEW = "new";

    /** When the state and the municipalities agreed on helsefellesskap: no body of one is older. */
    static final LocalDate AGREEMENT = LocalDate.of(2019, 10, 23);

    private final Mends mends;
    private final ShortNames shortNames;
    private final List<KnownBody> known;
    private final Map<String, String> meanings;
    private final List<Remark> remarks;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<DraftedBody> drafted = new ArrayList<>();

    /** @param meanings what names meant the last time somebody was asked, by their keys */
    BodiesNamed(
            Mends mends,
            ShortNames shortNames,
            List<KnownBody> known,
            Map<String, String> meanings,
            List<Remark> remarks) {
        this.mends = mends;
        this.shortNames = shortNames;
        this.known = known;
        this.meanings = meanings;
        this.remarks = remarks;
    }

    /** Which of the drafted bodies a name stands for; a paper that names none has one without a name. */
    int named(@Nullable Found<String> name, @Nullable LocalDate day) {
        var words = name == null ? "" : Words.clean(name.value());
        return indexes.computeIfAbsent(
                Words.key(words),
                key -> name == null
                        ? add(words, null, Certainty.LIKELY, day)
                        : add(words, name.span(), name.certainty(), day));
    }

    private int add(String words, @Nullable Span place, Certainty certainty, @Nullable LocalDate day) {
        var path = "bodies." + drafted.size();
        var found = find(words);
        var proposed = found.map(body -> body.id().toString()).orElse(words.isEmpty() ? null : NEW);
        var choice = mends.field(path + ".choice", proposed, place, Certainty.LIKELY);
        var since = day != null && day.isBefore(AGREEMENT) ? day.withDayOfYear(1) : AGREEMENT;
        drafted.add(new DraftedBody(
                path,
                choice,
                choices(),
                mends.field(path + ".name", words, place, certainty),
                mends.field(
                        path + ".shortName", words.isEmpty() ? null : shortNames.of(words), place, Certainty.LIKELY),
                mends.field(path + ".kind", kind(words).name(), null, Certainty.LIKELY),
                mends.field(path + ".since", since.toString(), null, Certainty.DOUBTFUL)));
        if (choice.isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.BODY_IS_NOT_CHOSEN, path + ".choice", place, words));
        } else if (choice.text().equals(NEW)) {
            remarks.add(Remark.of(Remark.Kind.BODY_IS_UNKNOWN, path + ".choice", place, words));
        }
        return drafted.size() - 1;
    }

    List<DraftedBody> drafted() {
        return List.copyOf(drafted);
    }

    /** The body on record that was found or chosen. */
    Optional<KnownBody> known(int index) {
        return withId(drafted.get(index).choice().text());
    }

    private Optional<KnownBody> withId(String id) {
        return known.stream().filter(body -> body.id().toString().equals(id)).findFirst();
    }

    /** The body that goes by the name; nothing where none does, or several do. */
    Optional<KnownBody> find(String words) {
        var remembered = meanings.get(Words.key(words));
        if (remembered != null && remembered.startsWith(Roll.BODY)) {
            return withId(remembered.substring(Roll.BODY.length()));
        }
        var wanted = ShortNames.all(words);
        var found = known.stream()
                .filter(body -> !body.dissolved())
                .filter(body -> Stream.of(body.name(), body.shortName())
                        .flatMap(name -> ShortNames.all(name).stream())
                        .anyMatch(wanted::contains))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Choice> choices() {
        return known.stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }

    private static BodyKind kind(String words) {
        var name = words.toLowerCase(Locale.ROOT);
        if (name.matches("au|(?:.*\\P{L})?arbeidsutval.*")) {
            return BodyKind.EXECUTIVE_COMMITTEE;
        }
        if (name.matches(".*(fagråd|faglige? samarbeidsutval).*")) {
            return BodyKind.EXPERT_COUNCIL;
        }
        if (name.matches(".*(arbeidsgruppe|prosjektgruppe|styringsgruppe|gruppa?).*")) {
            return BodyKind.WORKING_GROUP;
        }
        return name.contains("sekretariat") ? BodyKind.SECRETARIAT : BodyKind.COUNCIL;
    }
}
