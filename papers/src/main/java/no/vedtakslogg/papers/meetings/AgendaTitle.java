package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AgendaEnds;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * The title in an agenda's cell, and the details that stand below it.
 *
 * @param somebody who presents it, where a name stands alone below the title
 */
record AgendaTitle(Passage title, @Nullable Passage somebody, List<Found<String>> details) {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–•·●○▪*](?<!–(?=\\s\\p{Ll}))|o(?=\\s)|(?:\\p{Ll}|\\d{1,2})[.)](?=\\s))\\s*");
    /** How a line begins that goes on with the title above it, whatever the gap between them. */
    static final Pattern GOES_ON = Pattern.compile("^(?:(?:[-–]\\s)?\\p{Ll}|\\()");

    private static final Pattern PAUSE = Pattern.compile(
            "^(?:kaffe|kaffi|mat|lunsj|lunch|bens?træ|beinstrekk|(?!\\p{L}+ing\\s|(?:etter|før|til|om|i|på)\\s)\\p{L}+\\s)?(?:(?<=[\\p{L}\\s])\\s?-?\\s?)?(?:pause|lunsj|lunch|middag|beinstrekk|matpause)(?:\\b|$).{0,30}|^kaff[ei](?:\\s(?:og|med|m/)\\s?(?:te|frukt|mat|kake[rn]?|kaker|vafler|vaflar|rundstykk\\p{L}+|noe|noko|bei?nstrekk)\\b.{0,20})?(?:[\\s,(–-]+(?:kl\\.?\\s*)?\\d.{0,25})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // «Pizza», «Enkel servering»: food and nothing else
    private static final Pattern MEAL = Pattern.compile(
            "(?iu)^(?:(?:felles|enkel|lett|litt|varm) )?(?:mat|frokost|frukost|kveldsmat|måltid|pizza|suppe|smørbrød|bagett(?:er|ar)?|kake(?:r|buffet)?|frukt|(?:mat|kaffe)?servering|matbit)(?: (?:og|med|m/) \\p{L}+(?: og \\p{L}+)?)?$");

    // «Lunsj blir servert kl. 12.» tells of the meeting, and is no row
    private static final Pattern SERVED =
            Pattern.compile("(?iu)\\s(?:blir|vert|er|serveres|serverast|holdes|haldast)\\s.*\\.$");

    private static final Pattern FRAME = Pattern.compile(
            "(?iu)^(?:velkom(?:men|en)|registrering|oppmøte|frammøte|(?:møte)?(?:åpning|opning|start|slutt)|avslutning|avslutting|oppsummering(?: (?:og|av|fra|frå) .*)?$|vel hjem|kaff)(?!\\p{Ll}{4})");
    // «Se vedlagt notat», «(ikke saksframlegg)»
    private static final Pattern OF_PAPERS = Pattern.compile(
            "(?iu)^\\(?(?:se (?:vedlag|vedlegg|eget|eige|også|òg)|vedl(?:egg|agt|agd)\\b|(?:ikke|ikkje|uten|utan|muntlig|munnleg|eget|eige) (?:saksfr[ae]mlegg|sakspapir|notat)|sakspapir|saksfr[ae]mlegg|saksdokument|ettersend|(?:\\p{L}+ )?(?:er |ligger |ligg |følger |følgjer )?vedlag[td]\\b|\\p{L}+(?: fra \\p{L}+)?, vedlegg \\d)");
    // «Utkast til svar», «Notat fra daglig leder»
    private static final Pattern DRAFT = Pattern.compile(
            "(?iu)^(?:(?:utkast|forslag|framlegg|fremlegg) til (?:\\p{L}*svar|\\p{L}*uttale(?:lse)?|\\p{L}*fråsegn|brev|notat)\\b|(?:notat|brev|presentasjon) (?:fra|frå|av)\\s)");
    private static final Pattern OWNED = Pattern.compile("^\\p{Lu}[^/.:?!]{2,50}\\s?/\\s?(\\p{Lu}[^/.:?!]{3,40})$");
    private static final Pattern OWNER = Pattern.compile(
            "^(?:\\p{Lu}{2,5}(?:\\s\\p{Lu}[\\p{L} ]{2,30})?|\\p{Lu}[\\p{L} ]{2,30}\\s(?:HF|IKS|kommune|fylkeskommune)|Helse\\s\\p{Lu}[\\p{L} -]{2,30})$");
    private static final Pattern ASKED = Pattern.compile("[?!]$");
    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}+,?\\s\\p{Ll}.*[.?!]$");
    private static final int LONGEST_SENTENCE = 8;
    private static final Pattern ENDED = Pattern.compile("(?<!\\d\\smin)\\.$");

    static AgendaTitle of(Cell cell) {
        var lines = cell.lines();
        var title = lines.getFirst().words();
        var at = 1;
        while (at < lines.size()
                && !isBelowPresenter(lines, at)
                && (Presenter.isTold(lines.get(at).words()) && !AgendaWords.tellsLength(title)
                        || !isBeside(title, lines.get(at).words())
                                && AgendaEnds.factOfRow(lines.get(at)).isEmpty()
                                && belongsToTitle(lines.get(at), lines.getFirst())
                                && !isSentenceBelow(title, whole(lines.subList(at, lines.size()))))) {
            title = title.then(lines.get(at++).words());
        }
        var details = new ArrayList<Passage>();
        Passage somebody = null;
        var kinds = at;
        while (at < lines.size() && isFact(lines.get(at), Set.of(Label.KIND))) {
            at++;
        }
        details.addAll(lines.subList(kinds, at).stream().map(Line::words).toList());
        if (at < lines.size() && isFact(lines.get(at), Set.of(Label.RESPONSIBLE, Label.HANDLER))) {
            somebody = AgendaEnds.factOfRow(lines.get(at++)).orElseThrow().value();
        } else if (at < lines.size()
                && AgendaWords.tellsLength(title)
                && Presenter.isTold(lines.get(at).words())) {
            somebody = Presenter.told(lines.get(at++).words());
        } else if (at < lines.size()
                && !lines.get(at).words().has(BULLET)
                && isSomebody(title, lines.get(at).words())) {
            somebody = lines.get(at++).words();
        }
        for (var line : lines.subList(at, lines.size())) {
            if (line.words().has(AgendaLines.GROUP)) {
                break; // «Vedtakssaker» divides the rows below it
            }
            var bullet = line.words().matcher(BULLET);
            if (bullet.find()) {
                details.add(line.words().sub(bullet.end()).strip());
            } else if (details.isEmpty() || line.afterGap()) {
                details.add(line.words());
            } else {
                details.set(details.size() - 1, details.getLast().then(line.words()));
            }
        }
        details.removeIf(Passage::isBlank);
        return new AgendaTitle(
                title,
                somebody,
                details.stream()
                        .map(words -> Found.words(words, Certainty.CERTAIN))
                        .toList());
    }

    private static boolean isFact(Line line, Set<Label> labels) {
        return AgendaEnds.factOfRow(line)
                .filter(fact -> labels.contains(fact.label()))
                .isPresent();
    }

    /** «Referatsaker:» above its details is called «Referatsaker». */
    static Passage withoutColon(Passage title) {
        var colon = title.length() > 1 && title.charAt(title.length() - 1) == ':';
        return colon ? title.sub(0, title.length() - 1).strip() : title;
    }

    /** Whether the words tell of the papers of a case: «Saksdokumentene ettersendes.» */
    static boolean tellsOfPapers(Passage words) {
        return words.has(OF_PAPERS);
    }

    /** Whether a line below a title is none of it: who presents it, or what tells of its papers. */
    static boolean isBeside(Passage title, Passage below) {
        return below.has(OF_PAPERS)
                || below.has(DRAFT) && !title.has(AgendaLines.UNFINISHED)
                || title.has(AgendaLines.LAST)
                || isSomebody(title, below)
                || title.has(ASKED) && below.has(CAPITAL);
    }

    /** Whether names alone stand below a whole title: then they are of those who present it. */
    static boolean isSomebody(Passage title, Passage below) {
        return !title.isBlank()
                && !title.has(AgendaLines.UNFINISHED)
                && !Presenter.areCapitals(title, below)
                && (Names.parts(below).stream().allMatch(Presenter::isOfMeeting)
                        || isWithRole(below)
                        || Presenter.isBehindRole(below)
                        || isWithOwner(below));
    }

    // «Storvik kommune/Ida Lie»
    private static boolean isWithOwner(Passage below) {
        var owned = below.matcher(OWNED);
        return owned.find() && Names.isName(below.group(owned, 1));
    }

    // «Ida Lie, psykologspesialist, BUP Fjord», «Ida Lie, KS», «Ordfører Ida Lie, Storvik kommune»
    static boolean isWithRole(Passage below) {
        var parts = Names.parts(below);
        return parts.size() > 1
                && (isBehindTitle(parts)
                        || Names.isName(parts.get(0))
                                && (Character.isLowerCase(parts.get(1).charAt(0))
                                        ? Roles.is(parts.get(1))
                                        : parts.size() == 2 && parts.get(1).has(OWNER)));
    }

    private static boolean isBehindTitle(List<Passage> parts) {
        return parts.size() == 2
                && Roles.before(parts.get(0)) > 0
                && parts.get(1).has(CAPITAL);
    }

    // «Saksdokumentene ettersendes.» below a whole title tells something else
    static boolean isSentenceBelow(Passage title, Passage next) {
        return next.has(SENTENCE) && !title.has(ENDED) && !title.has(AgendaLines.UNFINISHED);
    }

    // the lines that one paragraph below the title takes: «Rapporten er sendt ut. Vi ser på» and «det som gjelder oss.»
    private static Passage whole(List<Line> below) {
        var whole = below.getFirst().words();
        for (var line : below.subList(1, Math.min(LONGEST_SENTENCE, below.size()))) {
            if (line.afterGap() || line.words().has(BULLET)) {
                break;
            }
            whole = whole.then(line.words());
        }
        return whole;
    }

    // «v/ Kari Nord» ends the title, and what begins anew below it tells more
    private static boolean isBelowPresenter(List<Line> lines, int at) {
        return at > 1
                && Presenter.isTold(lines.get(at - 1).words())
                && lines.get(at).words().has(CAPITAL)
                && !Names.isName(lines.get(at).words());
    }

    private static boolean belongsToTitle(Line line, Line first) {
        return !line.words().has(BULLET)
                && !line.words().has(AgendaLines.GROUP)
                && (!line.afterGap() || line.words().has(GOES_ON))
                && line.style().bold() == first.style().bold()
                && (line.style().italic() == first.style().italic()
                        || !line.words().has(CAPITAL));
    }

    /** Whether the words tell how a meeting begins or ends, which is nothing that is taken up. */
    static boolean frames(String title) {
        return FRAME.matcher(title).find();
    }

    static AgendaRow.Kind kind(Passage title, boolean numbered) {
        if (!numbered && (title.has(PAUSE) || title.has(MEAL)) && !title.has(SERVED)) {
            return AgendaRow.Kind.PAUSE;
        }
        return numbered ? AgendaRow.Kind.CASE : AgendaRow.Kind.OTHER;
    }
}
