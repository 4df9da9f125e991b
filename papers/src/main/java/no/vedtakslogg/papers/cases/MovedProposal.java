package no.vedtakslogg.papers.cases;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The words that lead to what somebody proposed in the meeting itself: «Kari la fram følgende forslag:», «Ola foreslo:». */
final class MovedProposal {
    private static final String SOMEBODY = "\\p{Lu}[^:.]{1,60}?\\s";
    private static final String PUT_FORWARD =
            "(?:la (?:fram|frem)|sette fram|satte frem|fremmet|fremma|fremja|foreslo|føreslo|kom med|gjorde)";
    private static final String A_PROPOSAL = "\\p{L}*(?:forslag|framlegg)\\b";
    private static final String PROPOSED_THAT =
            "(?:gjorde framlegg om|fremmet forslag om|fremja framlegg om|sette fram framlegg om|sette fram forslag om)";
    private static final Pattern OPENS = Pattern.compile("(?u)^" + SOMEBODY + "(?:"
            + PUT_FORWARD + "\\s.{0,40}?" + A_PROPOSAL + ".{0,40}$"
            + "|" + PROPOSED_THAT + "\\s.*"
            + "|(?:foreslo|føreslo):$)");

    private MovedProposal() {}

    static boolean isOpenedBy(Passage words) {
        return words.has(OPENS);
    }
}
