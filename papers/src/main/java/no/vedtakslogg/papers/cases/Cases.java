package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.meetings.Agendas;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;

/** Reads every case of a paper's parts; the case paper and the minutes of one case become one. */
public final class Cases {
    private Cases() {}

    /** The cases of a part, in its order. */
    public static List<CaseRead> of(Part part, MeetingHead meeting, boolean earlier) {
        var agenda = Agendas.of(part);
        var tasksLast = TasksLast.are(part);
        return part.cases().stream()
                .map(text -> new CaseReader(
                                text,
                                tasksLast
                                        ? TasksLast.of(text).sections()
                                        : OpenSections.read(text.blocks(), text.results()),
                                part.kind(),
                                meeting,
                                text.meetings() == null || part.kind() == PartKind.NOTICE ? List.of() : part.front(),
                                earlier,
                                ListedTitles.of(text, agenda))
                        .read())
                .toList();
    }

    /** Puts together what the parts of one paper say of the same case. */
    public static List<CaseRead> merged(List<CaseRead> cases) {
        var merged = new ArrayList<CaseRead>();
        for (var next : cases) {
            var same = merged.stream().filter(known -> sameCase(known, next)).findFirst();
            if (same.isPresent()) {
                merged.set(merged.indexOf(same.get()), Merged.of(same.get(), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static boolean sameCase(CaseRead known, CaseRead next) {
        var number = next.number();
        if (number == null || known.earlier() != next.earlier()) {
            return false;
        }
        var numbers = new ArrayList<no.vedtakslogg.papers.words.CaseNumber>();
        if (known.number() != null) {
            numbers.add(known.number().value());
        }
        return numbers.stream().anyMatch(own -> own.sameAs(number.value()));
    }
}
