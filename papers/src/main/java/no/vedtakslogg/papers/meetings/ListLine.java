package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/** Tells what a line in a list of those who met, or beside one, is by itself. */
final class ListLine {
    // «Storvik kommune: Kari Nord», «3. trinn: Kari Nord»
    static final Pattern GROUP =
            Pattern.compile("^((?:\\p{Lu}|\\d{1,2}\\.\\s\\p{Ll})(?:[^:()]|\\([^:()]*\\)){1,60}):(?!\\d)\\s*(?=\\S|$)");
    static final Pattern SENT_TO = Pattern.compile(
            "(?iu)^(?:kopi\\p{L}*|mottaker\\p{L}*|mottakar\\p{L}*|til(?! ?sted| ?stad)|sendes|sendt|send|referat|utsendt)\\b.*?[:;]");
    private static final int FEWEST_UNTITLED = 4;

    private ListLine() {}

    // «Møteleder: Kari Nord» may stand between those who met and «Veiledere: Ola Moen og Eva Strøm»
    static boolean isOfficer(Label label) {
        return label == Label.CHAIR || label == Label.SECRETARY;
    }

    /** Whether a cell says that those beside it get the paper: «Kopi til». */
    static boolean isSentTo(Passage words) {
        return SENT_TO.matcher(words.toString().strip() + ":").find();
    }

    // minutes may say who met before anything else, and no label with it
    static boolean areOnlyNames(Passage words) {
        var parts = Names.parts(ListedPeople.withoutStop(words));
        return parts.size() >= FEWEST_UNTITLED
                && parts.stream().allMatch(part -> People.named(part, false).size() == 1);
    }

    static boolean isGroupOfNames(Passage words) {
        var grouped = words.matcher(GROUP);
        return grouped.find()
                && !words.has(SENT_TO)
                && People.named(words.sub(grouped.end()).strip(), false).size() > 1;
    }

    // «Sekretær Kari Nord», apart from the list above it
    static boolean namesOfficer(Passage words) {
        var blank = words.toString().indexOf(' ');
        return blank > 0
                && Names.isName(words.sub(blank).strip())
                && Labels.alone(words.sub(0, blank)).filter(ListLine::isOfficer).isPresent();
    }

    static Passage before(Line line, Labels.Labelled first) {
        return line.words()
                .sub(0, line.words().indexOf(first.name().span().from()))
                .strip();
    }
}
