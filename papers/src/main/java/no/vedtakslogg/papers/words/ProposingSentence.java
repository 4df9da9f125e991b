package no.vedtakslogg.papers.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Passage;

/**
 * A sentence that leads to what is proposed: «Sekretariatet rår til at det vert gjort slikt vedtak:», «Rådet bes om å:»,
 * «Direktøren legger saken frem med følgende innstilling:». What was proposed or asked for in a meeting is told in the past.
 */
public final class ProposingSentence {
    private static final String ASKED =
            "(?:bes|bedes|inviteres|anbefales|tilrås|foreslås|oppfordres|(?:vert|blir|er) (?:bed[et]|bedne|bedt|invitert|anbefalt|tilrådd|føreslått|oppfordra))";
    private static final String PROPOSES =
            "(?:foreslår|føreslår|tilrår|anbefaler|anbefalar|innstiller|rår til|råder til|fremmer|fremjar|legger|legg|fremmes|legges|foreslås|anbefales|tilrås|(?:vert|blir) (?:fremja|fremmet|føreslått|tilrådd|anbefalt|lagt fram|lagd fram))";
    private static final Pattern ASKS = Pattern.compile("(?iu)^.{2,80}\\b" + ASKED + "(?: om)?(?: til)? å$");
    private static final Pattern LEADS = Pattern.compile(
            "(?iu)^.{2,80}\\b(?:" + ASKED + "|" + PROPOSES
                    + ")\\b.{0,60}\\b(?:følgende|følgjande|slikt?|dette|slike)\\b.{0,20}\\b(?:vedtak|forslag|framlegg|fremlegg|innstilling|tilråding|uttalelse|uttale|konklusjon|beslutning|avgjerd)(?: til (?:vedtak|konklusjon|beslutning|avgjerd|innstilling|uttalelse|uttale))?$");

    // «Det foreslås at utvalget vedtar følgende:»
    private static final Pattern THAT = Pattern.compile(
            "(?iu)^.{2,80}\\b(?:" + ASKED + "|" + PROPOSES
                    + ")\\b.{0,40} at .{2,60} (?:fatter|fattar|fattes|fattast|gjør|gjer|gjøres|gjerast|treffer|treff|treffes|vedtar|vedtek|vedtas|beslutter|sluttar seg til|slutter seg til) (?:følgende|følgjande|slikt?|dette)(?: (?:vedtak|beslutning|avgjerd))?$");
    // «Hva utvalget bes ta stilling til»
    private static final Pattern QUESTION = Pattern.compile("(?iu)^(?:(?:hva|kva|det) )?.{2,60} (?:skal|må|" + ASKED
            + ")(?: om)?(?: å)? (?:ta stilling til|vedta|beslutte|avgjøre|avgjere|bestemme|slutte seg til)\\??$");

    // «Rådet vedtar:», «Utvalget fatter slikt vedtak:» above the points
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?iu)^.{2,80} (?:vedtar|vedtek|(?:fatter|fattar|gjør|gjer|treffer|treff) (?:følgende|følgjande|slikt?|dette) (?:vedtak|beslutning|avgjerd|uttalelse|uttale))\\s*:$");

    // «Sekretariatet anbefaler at rutinen tas i bruk.», «Saken legges fram med forslag om at …», «Vi ber SSU om å
    // godkjenne …»
    private static final Pattern WHOLE = Pattern.compile(
            "(?u)(?:^|(?<=[\\p{L}\\d)»]{2}[.!?]\\s{1,2}))(?:"
                    + "(?:Det|(?:Derfor|Difor|På|Ut fra|Ut frå|Etter) [^.!?]{0,80}) (?:foreslås|anbefales|tilrås|(?:vert|blir) (?:føreslått|tilrådd|tilrådt|anbefalt|foreslått)) [^.!?]{0,40}?(?:at|å) "
                    + "|\\p{Lu}[^.!?]{1,70}? (?:foreslår|føreslår|anbefaler|anbefalar|tilrår|råder til|rår til|innstiller på) (?:[\\p{L}-]+ ){0,4}?(?:at|å) "
                    + "|\\p{Lu}[^.!?]{2,70} (?:fram|frem) [^.!?]{0,30}med (?:forslag|framlegg|fremlegg|innstilling|tilråding|anbefaling) om (?:at|å) "
                    + "|\\p{Lu}[^.!?]{1,60} (?:ber|bed) [^.!?]{2,60} om å (?:godkjenne|vedta|slutte seg til|gi sin|gje si|ta saka? |ta saken|støtte|velge|velje|opprette))");

    private ProposingSentence() {}

    /** The sentence that proposes, and what stands behind it, where words hold one. */
    public static Optional<Passage> within(Passage words) {
        var sentence = words.matcher(WHOLE);
        return sentence.find() ? Optional.of(words.sub(sentence.start())) : Optional.empty();
    }

    static boolean leadsIn(Passage words) {
        return words.has(LEADS_IN);
    }

    static boolean is(String words) {
        return Stream.of(ASKS, LEADS, THAT, QUESTION)
                .anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
