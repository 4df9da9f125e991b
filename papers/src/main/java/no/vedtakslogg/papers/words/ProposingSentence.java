package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/**
 * A sentence that leads to what is proposed: «Sekretariatet rår til at det vert gjort slikt vedtak:», «Rådet bes om å:»,
 * «Direktøren legger saken frem med følgende innstilling:». What was proposed or asked for in a meeting is told in the past.
 */
final class ProposingSentence {
    private static final String ASKED =
            "(?:bes|bedes|inviteres|anbefales|tilrås|foreslås|oppfordres|(?:vert|blir|er) (?:bed[et]|bedne|bedt|invitert|anbefalt|tilrådd|føreslått|oppfordra))";
    private static final String PROPOSES =
            "(?:foreslår|føreslår|tilrår|anbefaler|anbefalar|innstiller|rår til|råder til|fremmer|fremjar|legger|legg|fremmes|legges|foreslås|anbefales|tilrås|(?:vert|blir) (?:fremja|fremmet|føreslått|tilrådd|anbefalt|lagt fram|lagd fram))";
    private static final Pattern ASKS = Pattern.compile("(?iu)^.{2,80}\\b" + ASKED + "(?: om)?(?: til)? å$");
    private static final Pattern LEADS = Pattern.compile(
            "(?iu)^.{2,80}\\b(?:" + ASKED + "|" + PROPOSES
                    + ")\\b.{0,60}\\b(?:følgende|følgjande|slikt?|dette|slike)\\b.{0,20}\\b(?:vedtak|forslag|framlegg|fremlegg|innstilling|tilråding|uttalelse|uttale|konklusjon|beslutning|avgjerd)(?: til (?:vedtak|konklusjon|beslutning|avgjerd|innstilling|uttalelse|uttale))?$");

    // «Rådet vedtar:», «Utvalget fatter slikt vedtak:» above the points
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?iu)^.{2,80} (?:vedtar|vedtek|(?:fatter|fattar|gjør|gjer|treffer|treff) (?:følgende|følgjande|slikt?|dette) (?:vedtak|beslutning|avgjerd|uttalelse|uttale))\\s*:$");

    private ProposingSentence() {}

    static boolean leadsIn(Passage words) {
        return words.has(LEADS_IN);
    }

    static boolean is(String words) {
        return ASKS.matcher(words).matches() || LEADS.matcher(words).matches();
    }
}
