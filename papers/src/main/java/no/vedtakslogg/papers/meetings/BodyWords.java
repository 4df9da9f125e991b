package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** Tells the names of bodies from other words that a paper's head may say of its meeting. */
final class BodyWords {
    private static final Pattern BODY = Pattern.compile(
            "(?iu).*(?:utvalg|utval|råd|gruppe|styre|forum|samarbeids|partnerskapsmøte|partnarskapsmøte|dialogmøte|formannskap|nemnd|team\\b|klubb|forening|foreining|forbund|idrettslag|nettverk|komit[eé]|(?-i:(?<!\\p{L})\\p{Lu}{2,5}(?!\\p{L}))).*");
    private static final Pattern NO_BODY = Pattern.compile(
            "(?iu)nr\\b.*|og\\s.*|.*\\(pdf\\b.*|(?:ekstraordinært )?(?!partnerskaps|partnarskaps|dialog)\\p{L}*møte[t]?");
    // «Møte i kontrollutvalget» is a meeting of the kontrollutvalget
    private static final Pattern MEETING_OF =
            Pattern.compile("(?iu)^(?:\\p{L}*møtet?)\\s+(?:i|for|med)\\s+(?:det\\s+)?(?=\\S)");
    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)\\s*[-–,]\\s*helsefe+l+e?s+kap.*$");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3})[.,]$");
    private static final Pattern OWN_MEETING = Pattern.compile("(?iu)^(?:partnerskaps|partnarskaps|dialog)møte");

    // «fagrådets møte» is a meeting of the fagrådet
    private static final Pattern GENITIVE = Pattern.compile("(?iu)(?<=(?:råd|utvalg|utval|styr|gruppe|forum)e[tn])s$");

    private BodyWords() {}

    /** Whether some words of a title or a sentence name a body. */
    static boolean name(CharSequence words) {
        return BODY.matcher(words).matches() && !NO_BODY.matcher(words).matches();
    }

    /** The name of the body alone. */
    static Passage bare(Passage words) {
        var first = NameList.columns(words).stream().findFirst().orElse(words);
        var meeting = first.matcher(MEETING_OF);
        var body = meeting.find() && !first.has(OWN_MEETING) ? first.sub(meeting.end()) : first;
        var partnership = body.matcher(PARTNERSHIP);
        body = partnership.find() && partnership.start() > 0 ? body.sub(0, partnership.start()) : body;
        var stop = body.matcher(STOP);
        body = stop.find() ? body.sub(0, stop.start()) : body;
        var genitive = body.matcher(GENITIVE);
        return genitive.find() ? body.sub(0, genitive.start()) : body;
    }
}
