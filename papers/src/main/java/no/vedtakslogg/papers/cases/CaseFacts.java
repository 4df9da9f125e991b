package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** The facts at the top of a case: its title, and what its labels say. */
final class CaseFacts {
    private static final Pattern STOP = Pattern.compile("\\.$");

    @Nullable Found<String> title;

    @Nullable Found<String> body;

    @Nullable Found<LocalDate> date;

    @Nullable Found<String> responsible;

    @Nullable Found<String> handler;

    @Nullable Found<String> kind;

    @Nullable Found<String> archive;

    @Nullable Found<String> legalBasis;

    private final OpenTitle open;
    private @Nullable Passage result;
    private @Nullable Label waiting;

    CaseFacts(CaseText text, List<Line> top, ListedTitles listed) {
        open = new OpenTitle(text, listed);
        for (var i = 0; i < top.size(); i++) {
            open.endAboveTalk(top, i);
            read(top.get(i));
        }
        open.words().map(BareTitle::of).ifPresent(bare -> {
            title = words(bare.words());
            kind = kind == null && bare.kind() != null ? words(bare.kind()) : kind;
        });
    }

    private void read(Line line) {
        var treated = Treated.of(line.words());
        if (treated.isPresent()) {
            body = treated.get().body();
            date = treated.get().date();
        } else if (!open.isMarkAbove(line) && !open.takesRest(line)) {
            labelOrTitle(line);
        }
    }

    private void labelOrTitle(Line line) {
        var labelled = Labels.in(line.words());
        var alone = labelled.isEmpty() ? Labels.alone(line.words()) : Optional.<Label>empty();
        if (!labelled.isEmpty()) {
            open.end();
            for (var found : labelled) {
                if (found.value().isBlank()) {
                    waiting = found.label();
                } else {
                    value(found.label(), found.value());
                    waiting = null;
                }
            }
        } else if (waiting != null) {
            value(waiting, line.words());
            waiting = null;
        } else if (alone.isPresent() && !open.mayBegin(line)) {
            open.end();
            waiting = alone.get();
        } else {
            open.read(line);
        }
    }

    /** The title and the labels that stand above the table of meetings which opens the case. */
    void alsoLabelsOf(List<Block> before) {
        if (title == null) {
            title = TitleAboveTable.in(before).orElse(null);
        }
        for (var block : before) {
            if (block instanceof Line line) {
                Labels.in(line.words()).stream()
                        .filter(found -> !found.value().isBlank()
                                && found.label() != Label.BODY
                                && found.label() != Label.DATE
                                && found.label() != Label.TITLE)
                        .forEach(found -> value(found.label(), found.value()));
            }
        }
    }

    private void value(Label label, Passage value) {
        switch (label) {
            case BODY -> body = body == null ? words(withoutStop(value)) : body;
            case DATE, TIME -> date = date == null ? Days.first(value).orElse(null) : date;
            case RESPONSIBLE -> responsible = responsible == null ? words(value) : responsible;
            case HANDLER -> handler = handler == null ? words(value) : handler;
            case KIND -> kind = kind == null ? words(value) : kind;
            case ARCHIVE -> archive = archive == null ? words(value) : archive;
            case LEGAL_BASIS -> legalBasis = legalBasis == null ? words(value) : legalBasis;
            case RESULT -> result = result == null ? value : result;
            case TITLE -> open.labelled(value);
            default -> {}
        }
    }

    /** Whether a label such as «Resultat» says that it went as proposed. */
    boolean resultAsProposed() {
        return result != null && Outcomes.saysAsProposed(result);
    }

    private static Passage withoutStop(Passage value) {
        return value.has(STOP) ? value.sub(0, value.length() - 1) : value;
    }

    private static Found<String> words(Passage value) {
        return Found.words(value, Certainty.CERTAIN);
    }
}
