package no.vedtakslogg.command.imports;

import java.util.Locale;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Outcome;

/** Tells what a case asks of the body: by what the paper calls it, by its title, and by what came of it. */
final class CaseKinds {
    private CaseKinds() {}

    static CaseKind of(CaseRead read) {
        var said = read.kind() == null ? "" : read.kind().value().toLowerCase(Locale.ROOT);
        var title = read.title() == null ? "" : read.title().value().toLowerCase(Locale.ROOT);
        if (said.matches(".*(vedtak|beslutning|avgjerd).*")) {
            return CaseKind.DECISION;
        }
        if (title.startsWith("eventuelt") || said.startsWith("eventuelt")) {
            return CaseKind.OTHER_BUSINESS;
        }
        if (title.matches("godkj.*(innkalling|sakliste|saksliste|referat|protokoll|dagsorden|møtebok).*")) {
            return CaseKind.APPROVAL;
        }
        if (said.matches(".*(drøft|diskusjon).*") || title.matches("drøft.*")) {
            return CaseKind.DISCUSSION;
        }
        if (said.matches(".*(orient|inform).*") || title.matches("(orientering|informasjon|oppdatering)\\b.*")) {
            return CaseKind.BRIEFING;
        }
        if (title.matches(".*(løypemelding|statusrapport|status\\b).*")) {
            return CaseKind.STATUS;
        }
        if (title.matches("(års?|slutt|tertial)?rapport.*")) {
            return CaseKind.REPORT;
        }
        var outcome = read.outcome();
        return outcome != null && outcome.kind() == Outcome.Kind.NOTED ? CaseKind.BRIEFING : CaseKind.DECISION;
    }
}
