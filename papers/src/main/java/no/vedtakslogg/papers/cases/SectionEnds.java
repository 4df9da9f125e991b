package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.MeetingToCome;
import no.vedtakslogg.papers.words.Names;

/** Tells what ends a decision, or the words between one decision and the next, without being a section of its own. */
final class SectionEnds {
    private static final String SIGNED =
            "rett utskrift|underskrift|(?:med )?(?:(?:vennlig|venleg|beste?) )?(?:hilsen|helsing),?$|dette dokumentet er|dokumentet er elektronisk|referent\\s*:";
    // «Protokollen ble godkjent uten merknader.» first below «Vedtak» is what was decided
    private static final Pattern APPROVED =
            Pattern.compile("(?iu)^protokollen\\s+(?:ble|er|vart)\\s+(?:signert|godkjent)(?!\\s+(?:uten|utan|med)\\s)");
    private static final String MEETING_OVER =
            "møtet\\s+(?:ble\\s+|vart\\s+)?(?:hevet|slutt(?!\\p{L}* seg\\b)|avsluttet|heva|avslutta)|neste møte\\s*:|vel møtt\\b|velkom(?:men|en)\\s+til\\s+\\p{L}*møte";
    private static final String NEXT_CASES =
            "ingen saker? (?:under|til|på) eventuelt.*|eventuelt\\s*[.:]?$|saker til (?:behandling|handsaming|orientering|drøfting|beslutning|vedtak)\\b.{0,40}$"
                    + "|(?:(?:\\p{L}{4,20}|ordinære )?saker|sakstyper|godkjenninger|godkjenningar|orienteringer|orienteringar):?$";
    private static final String OF_PAPERS =
            "(?:saken|saka) (?:avgjøres|avgjerast|vert avgjort) av|presentasjon(?:en)?\\s+(?:i sin helhet|finnes|ligger)"
                    + "|vedtaket kan (?:ikke |ikkje )?(?:på)?klag(?:es|ast)\\b|utskrift sendes|særutskrift sendes|melding om vedtak(?:et)? sendes";
    private static final Pattern END = Pattern.compile(
            "^(?:" + String.join("|", SIGNED, MEETING_OVER, NEXT_CASES, OF_PAPERS) + ").*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Formannskapet - 019/17» opens what that body did with the case
    private static final Pattern BODY_AND_NUMBER =
            Pattern.compile("^\\p{Lu}[\\p{L} ]{2,50}\\s[-–]\\s(?:[Ss]ak\\s)?\\d{1,4}/\\d{2,4}:?$");
    // «Eldrerådet 12.03.2024:» too
    private static final Pattern BODY_AND_DAY = Pattern.compile(
            "^\\p{Lu}[\\p{L} ]{2,60} (?:den )?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}:$"
                    + "|^\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s+\\p{Lu}[\\p{L} ,-]{2,60}:?$"
                    + "|^(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s+\\p{Lu}[\\p{L} ,-]{2,60}|\\p{Lu}[\\p{L} ,-]{2,60}\\d{1,2}\\.\\d{1,2}\\.\\d{4}),?\\s*[-–]?\\s*(?:[Ss]ak\\s)?\\d{1,4}/\\d{2,4}:?$");
    private static final Pattern DATED = Pattern.compile(
            "^\\p{Lu}\\p{Ll}[\\p{L} /-]{1,28},\\s+(?:\\p{L}{2,4}dag\\s+)?(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$");
    private static final Pattern SIGN_BEHIND = Pattern.compile("(?iu)\\s*\\(?\\bsign\\.?\\)?$");
    private static final Pattern LEADS = Pattern.compile(":$");
    private static final Pattern ENDED = Pattern.compile("[.!]$");

    private static final Pattern SMALL_START = Pattern.compile("^\\p{Ll}\\p{L}");
    private static final Pattern HEADING = Pattern.compile("^\\p{Lu}\\p{L}+(?: [\\p{L}-]+){0,6}$");
    private static final int LONGEST_APART = 60;
    private static final double SHORT = 0.7;

    private SectionEnds() {}

    /** Whether a line stands below what was decided and belongs to it no more. */
    static boolean ends(Line line, List<Line> decided) {
        return line.words().has(BODY_AND_NUMBER)
                || line.words().has(BODY_AND_DAY)
                || END.matcher(line.text().strip()).matches()
                || !decided.isEmpty() && line.words().strip().has(APPROVED)
                || isDated(line)
                || isNextMeeting(line, decided)
                || isSignature(line, decided);
    }

    /** Whether a line stands apart below what is proposed in points or in sentences and is neither: a heading that nobody knows, or a signature. */
    static boolean isApart(Line line, List<Line> proposed) {
        if (isHeadingWithoutGap(line, proposed)) {
            return true;
        }
        if (!line.afterGap()
                || proposed.isEmpty()
                || proposed.getLast().words().has(LEADS)
                || line.words().length() >= LONGEST_APART
                || line.words().has(SMALL_START)
                || Points.leadsIn(line)
                || Points.isEntry(line)
                || line.words().has(ENDED)) {
            return false;
        }
        var marked = proposed.stream().anyMatch(point -> point.words().has(WithinSection.MARKED));
        if (line.words().has(WithinSection.MARKED)) {
            return line.words().has(WithinSection.NUMBERED) && (!marked || areTight(proposed));
        }
        return marked || isSentence(proposed.getLast()) || Names.isName(line.words());
    }

    // «Hvorfor saken fremmes» straight below the last numbered point: words of a sentence would have filled their line
    private static boolean isHeadingWithoutGap(Line line, List<Line> proposed) {
        var width = proposed.stream()
                .mapToInt(point -> point.words().length())
                .max()
                .orElse(0);
        return width >= LONGEST_APART
                && line.words().length() < width * SHORT
                && line.words().has(HEADING)
                && !line.words().has(WithinSection.MARKED)
                && !Votes.onlyAboutVotes(line)
                && !Names.isName(line.words())
                && isSentence(proposed.getLast())
                && proposed.stream()
                                .filter(point -> point.words().has(WithinSection.NUMBERED))
                                .count()
                        > 1;
    }

    // the points stand straight below each other
    private static boolean areTight(List<Line> proposed) {
        var points = proposed.stream()
                .filter(line -> line.words().has(WithinSection.MARKED))
                .toList();
        return points.size() > 1 && points.stream().skip(1).noneMatch(Line::afterGap);
    }

    /** Whether a line ends as sentences do. */
    static boolean isSentence(Line line) {
        return line.words().has(ENDED);
    }

    // a name alone, below what was decided and apart from it, signs the paper
    private static boolean isSignature(Line line, List<Line> decided) {
        return line.afterGap()
                && !decided.isEmpty()
                && (isSentence(decided.getLast()) && Names.isName(line.words()) || isSigned(line.words()));
    }

    // «Kari Nes (sign.)»
    private static boolean isSigned(Passage words) {
        var signed = words.matcher(SIGN_BEHIND);
        return signed.find() && Names.isName(words.sub(0, signed.start()));
    }

    // «Neste møte er 23. april på Teams.» apart below what was decided is said of all the meeting
    private static boolean isNextMeeting(Line line, List<Line> decided) {
        return line.afterGap() && !decided.isEmpty() && MeetingToCome.isTold(line.words());
    }

    // «Storvik, 27. oktober 2026» below what was decided, and apart from it, is where the paper was signed
    private static boolean isDated(Line line) {
        return line.afterGap() && line.words().has(DATED);
    }
}
