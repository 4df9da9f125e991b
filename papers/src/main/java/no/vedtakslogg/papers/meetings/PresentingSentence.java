package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** A sentence below a row that tells who presents it: «Ordfører Kari Nord åpner møtet.», «Innledning ved fagsjef Ola Moe.» */
final class PresentingSentence {
    private static final Pattern SOMEBODY_DOES = Pattern.compile(
            "(?u)^(?<who>\\p{Lu}.{4,90}?)\\s(?:åpner|opnar|innleder|innleiar|orienterer|presenterer|ønsker|ønskjer|forteller|fortel|informerer|holder|held|(?:leder|leiar)(?=\\s\\p{Ll})|gir|gjev|viser|snakker|snakkar|deler|delar|legger|legg|svarer|svarar|oppsummerer)(?:\\s.{2,80})?\\.?$");
    private static final Pattern DONE_BY = Pattern.compile(
            "(?iu)^(?:innle(?:dning|iing)|orientering|presentasjon|foredrag|innlegg|åpning|opning)\\s(?:ved|v/|av)\\s*(?<who>\\p{Lu}?.{4,90}?)\\.?$");

    private PresentingSentence() {}

    /** Whom it names, if it is such a sentence. */
    static @Nullable Passage somebody(Passage sentence) {
        for (var pattern : new Pattern[] {SOMEBODY_DOES, DONE_BY}) {
            var told = sentence.matcher(pattern);
            if (told.find()) {
                var who = sentence.group(told, "who");
                if (Names.parts(who).stream().allMatch(Presenter::is)) {
                    return who;
                }
            }
        }
        return null;
    }
}
