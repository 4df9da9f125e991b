package no.vedtakslogg.query.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what a question to the trail is about, so that nobody has to read an id. */
@Component
class TrailSubjects {
    private final Names names;

    TrailSubjects(Names names) {
        this.names = names;
    }

    /** The names of what is asked about, by the filter that asks for it. */
    Map<String, String> of(HistoryAsked asked, Moment moment) {
        var about = new LinkedHashMap<String, String>();
        add("case", asked.aCase(), List.of(Ref.Kind.CASE), moment, about);
        add("meeting", asked.meeting(), List.of(Ref.Kind.MEETING), moment, about);
        add("body", asked.body(), List.of(Ref.Kind.BODY), moment, about);
        add("partnership", asked.partnership(), List.of(Ref.Kind.PARTNERSHIP), moment, about);
        add("subject", asked.subject(), Arrays.asList(Ref.Kind.values()), moment, about);
        return about;
    }

    private void add(String filter, @Nullable UUID id, List<Ref.Kind> kinds, Moment moment, Map<String, String> about) {
        if (id == null) {
            return;
        }
        var refs = new ArrayList<Ref>();
        kinds.forEach(kind -> refs.add(new Ref(kind, id)));
        var known = names.of(refs, moment).names();
        about.put(
                filter,
                refs.stream()
                        // the register has a word for every person, also one that it does not know
                        .sorted((one, other) ->
                                Boolean.compare(one.kind() == Ref.Kind.PERSON, other.kind() == Ref.Kind.PERSON))
                        .map(known::get)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(id.toString()));
    }
}
