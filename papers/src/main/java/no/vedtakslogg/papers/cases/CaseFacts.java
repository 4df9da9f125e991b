package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.GivenFact;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Organisations;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** The facts at the top of a case: its title, and what its labels say. */
final class CaseFacts {
    // «Referat fra styringsgruppen» and below it «10. februar», «Rapport» and «1. kvartal 2026»
    private static final Pattern SUBTITLE =
            Pattern.compile("^(?:[-–—]\\s*|\\(|\\p{Ll}(?![.)])|\\d{1,2}\\.\\s\\p{Ll}{3,}(?:\\s[\\p{L}\\d()]+){0,3}$)");
    private static final Pattern DASHED_SUBTITLE = Pattern.compile("^[-–—]\\s*\\p{Ll}");
    // «- Referatene ble gjennomgått.» is what was said
    private static final Pattern DASHED_SENTENCE =
            Pattern.compile("^[-–—]\\s*\\p{Lu}\\S*\\s\\S+\\s.*(?:(?:\\p{Ll}{3}|\\d)\\.$|\\p{Ll}{3}[.!?]\\s+\\p{Lu})");
    // the marks of a list that stand apart from its words in a file
    private static final Pattern ONLY_MARK = Pattern.compile("^[-–—•o*▪]$");
    // «… for Nordnes-» and below it «sykehuset», «… politikk og» and below it «administrasjon»; either may be a label
    // too
    private static final Pattern BROKEN =
            Pattern.compile("\\p{L}-$|(?iu:\\s(?:og|eller|for|i|på|av|til|med|om|fra|frå|ved|mellom))$");
    private static final Pattern COLON = Pattern.compile(":$");
    private static final Pattern SMALL_LETTER = Pattern.compile("^\\p{Ll}");
    private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}]*\\p{Lu}{4}[^\\p{Ll}]*$");
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s");
    // «Orienteringssak - Budsjett», while «Orienteringssak - budsjett 2027» is one title
    private static final Pattern KIND_IN_TITLE = Pattern.compile(
            "(?iu)^(orienteringss?ak|beslutningss?ak|drøftingss?ak|vedtakss?ak|diskusjonss?ak|referats?ak|meldings?sak|O-sak|B-sak|V-sak|D-sak)(?:\\s*:\\s+|\\s*[–-]\\s+(?!(?-i:\\p{Ll})))|\\s*\\((orientering(?:ssak)?|beslutning(?:ssak)?|drøfting(?:ssak)?|vedtak(?:ssak)?|anbefaling|diskusjon|A|O|B|V|D)\\)\\s*$");
    // «Behandles: 18.12.2001» is no title
    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("^\\p{L}[\\p{L} .]{2,30}\\s?:\\s*\\d[\\d./ -]*(?:\\p{L}{3,9}\\s+\\d{4})?$");
    // «Styret besluttet å kjøpe …» is what was decided, «Styret for stiftelsen» may be a title
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)^(?:styret|utvalget|utvalet|rådet|nemnda|komiteen|gruppen|det|vi|møtet)\\s+(?!for|i|av|og|på|til|sine?|sitt|som|med|nye|ny)\\p{Ll}{2,}(?:\\s+\\S+){3,}");
    private static final Pattern TWO_SENTENCES =
            Pattern.compile("\\p{Ll}{3}(?:[.!]\\s+\\p{Lu}\\p{L}*\\s+\\p{Ll}+\\s+\\p{Ll}|\\?\\s+\\p{Lu})");
    // «Godkjenning (vedlegg: innkalling)» says what is enclosed
    private static final Pattern ENCLOSED =
            Pattern.compile("(?iu)\\s*\\((?:se )?vedl(?:egg|agt|\\.)[^()]*\\)\\.?\\s*$");
    private static final Pattern END_OF_TITLE = Pattern.compile("(?:\\p{Ll}{3}|\\d{4}|[)»])\\.$|:$");
    private static final Pattern GIVEN_FACT = Pattern.compile("^\\p{L}[\\p{L} ./-]{1,30}:\\s{2,}\\S");
    // «Sak:      Handlingsplan for barn og unge» below «Sak nr.:      12/26»
    private static final Pattern NAMED = Pattern.compile("(?iu)^sak(?:a|en)?\\s*:\\s+(?=\\p{L})");
    private static final Pattern STOP = Pattern.compile("\\.$");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BESIDE = 80;
    private static final double FAR_IN = 10;

    @Nullable Found<String> title;

    @Nullable Found<String> body;

    @Nullable Found<LocalDate> date;

    @Nullable Found<String> responsible;

    @Nullable Found<String> handler;

    @Nullable Found<String> kind;

    @Nullable Found<String> archive;

    @Nullable Found<String> legalBasis;

    private final ListedTitles listed;
    private @Nullable Passage result;

    private @Nullable Label waiting;
    private @Nullable Passage titleWords;
    private boolean titleIsOpen;
    private boolean titleIsBold;
    private int headingLevel;
    private boolean told;

    CaseFacts(CaseText text, List<Line> top, ListedTitles listed) {
        this.listed = listed;
        titleWords = text.title();
        var titleMissing = titleWords == null;
        titleIsOpen = !titleMissing;
        headingLevel = text.headingLevel();
        titleIsBold = true;
        for (var i = 0; i < top.size(); i++) {
            titleIsOpen &= !isList(top, i) && !opensTalk(top, i);
            read(top.get(i), titleMissing);
        }
        if (titleWords != null) {
            kindInTitle(titleWords);
        }
    }

    private void read(Line line, boolean titleMissing) {
        var treated = Treated.of(line.words());
        if (treated.isPresent()) {
            body = treated.get().body();
            date = treated.get().date();
            return;
        }
        if (titleWords == null && line.words().has(ONLY_MARK)) {
            return;
        }
        if (titleIsOpen
                && titleWords != null
                && line.words().has(SMALL_LETTER)
                && (titleWords.has(BROKEN) || listed.goOn(titleWords, line.words()))) {
            titleWords = titleWords.then(line.words());
            return;
        }
        var labelled = Labels.in(line.words());
        var alone = labelled.isEmpty() ? Labels.alone(line.words()) : java.util.Optional.<Label>empty();
        if (!labelled.isEmpty()) {
            titleIsOpen = false;
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
        } else if (alone.isPresent() && !(titleWords == null && line.standsOut())) {
            waiting = alone.get();
            titleIsOpen = false;
        } else if (titleIsOpen
                && titleWords != null
                && (listed.goOn(titleWords, line.words()) || goesOn(line, titleWords))) {
            titleWords = titleWords.then(line.words());
        } else if (titleWords == null
                && titleMissing
                && (line.words().has(TELLS) || line.words().has(TWO_SENTENCES))) {
            told = true;
        } else if (titleWords == null
                && titleMissing
                && !told
                && line.words().length() < LONGEST_TITLE
                && !line.words().has(LABELLED_NUMBER)
                && !GivenFact.is(line.words())
                && !TitleAboveTable.names(line)
                && (!line.words().has(GIVEN_FACT) || line.words().has(NAMED))
                && Headings.of(line).isEmpty()) {
            titleWords = line.words();
            titleIsOpen = true;
            titleIsBold = line.standsOut();
            headingLevel = line.style().heading();
        } else {
            titleIsOpen = false;
        }
    }

    // one line with a dash goes on with the title, two are a list
    private static boolean isList(List<Line> top, int at) {
        return top.get(at).words().has(DASH)
                && at + 1 < top.size()
                && !top.get(at + 1).afterGap()
                && top.get(at + 1).words().has(DASH);
    }

    // where the numbers have a column of their own, what was said stands as far in as the title: «Kari Nord orienterte
    // om»
    // above «ventetiden.»
    private static boolean opensTalk(List<Line> top, int at) {
        var first = top.get(at);
        return first.indent() >= FAR_IN
                && !first.standsOut()
                && !first.words().has(SMALL_LETTER)
                && Stream.concat(
                                Stream.of(first),
                                top.stream().skip(at + 1L).takeWhile(line -> !line.afterGap() && !line.standsOut()))
                        .anyMatch(line -> line.words().has(STOP) || line.words().has(TWO_SENTENCES));
    }

    private boolean goesOn(Line line, Passage so) {
        if (headingLevel > 0 && line.style().heading() != headingLevel
                || line.words().has(ONLY_MARK)
                || ToldDecisions.isAlone(line)
                || isLetterhead(line.words(), so)
                || line.words().has(GIVEN_FACT)) {
            return false;
        }
        if (line.words().has(DASHED_SUBTITLE) && so.length() + line.words().length() < LONGEST_TITLE) {
            return true;
        }
        return !line.afterGap()
                && so.length() + line.words().length() < LONGEST_TITLE + 60
                && (line.words().has(SUBTITLE) && !so.has(COLON) && !isDashedSentence(line)
                        || line.standsOut() && titleIsBold
                        || isBesideNumber(line));
    }

    // «NORDVIK KOMMUNE» below a title that leads to no name, and is not set in capitals itself
    private static boolean isLetterhead(Passage words, Passage title) {
        return words.has(CAPITALS) && !title.has(CAPITALS)
                || Organisations.isName(words) && !words.has(SMALL_LETTER) && !title.has(BROKEN);
    }

    private static boolean isDashedSentence(Line line) {
        return line.words().has(DASHED_SENTENCE)
                || line.words().has(DASH) && line.words().length() > LONGEST_BESIDE;
    }

    // «Styresak 58-2026      Rapport 03/2025:» and below the title, not below the number: «Ventetid»
    private static boolean isBesideNumber(Line line) {
        return line.indent() >= FAR_IN
                && !line.words().has(STOP)
                && line.words().length() < LONGEST_BESIDE;
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
            case TITLE -> titleWords = titleWords == null ? value : titleWords;
            default -> {}
        }
    }

    /** Whether a label such as «Resultat» says that it went as proposed. */
    boolean resultAsProposed() {
        return result != null && Outcomes.saysAsProposed(result);
    }

    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:(?:saksprotokoll|særutskrift|saksframlegg|saksfremlegg)\\s*(?:[-–:]\\s*|\\s)|sak(?:a|en)?\\s*:\\s*)(?=\\S)");

    // «Status (15 min)», «Status (10:15 - 15 min)»: how long it may take is not what it is about
    private static final Pattern MINUTES = Pattern.compile(
            "(?iu)\\s+\\((?:(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2}\\s?[-–,]\\s?)?(?:ca\\.? ?)?\\d{1,3} ?min(?:\\.|utt(?:er)?)?\\)\\s*$");

    // «Ny avtale om legevakt. Saksordfører: Kari Nord»
    private static final Pattern WHO_LAST =
            Pattern.compile("(?u)[\\s.,;(–-]+(?iu:saks?\\p{L}{4,12}):\\s+(\\p{Lu}[^:]{4,60}?)\\)?$");

    /** The title without somebody who prepares the case or puts it forward. */
    static Passage withoutWho(Passage title) {
        var who = title.matcher(WHO_LAST);
        return who.find() && Names.isName(who.group(1)) ? title.sub(0, who.start()) : title;
    }

    private void kindInTitle(Passage words) {
        var prefix = words.matcher(PREFIX);
        var bare = prefix.find() ? words.sub(prefix.end()) : words;
        var match = bare.matcher(KIND_IN_TITLE);
        if (match.find()) {
            var group = match.group(1) == null ? 2 : 1;
            kind = kind == null ? words(bare.group(match, group)) : kind;
            bare = match.start() == 0 ? bare.sub(match.end()) : bare.sub(0, match.start());
        }
        var minutes = bare.matcher(MINUTES);
        bare = minutes.find() ? bare.sub(0, minutes.start()) : bare;
        bare = withoutWho(bare);
        var enclosed = bare.matcher(ENCLOSED);
        title = words(bare((enclosed.find() && enclosed.start() > 0 ? bare.sub(0, enclosed.start()) : bare).strip()));
    }

    // «Presentasjonsrunde:» above what was said in it is called «Presentasjonsrunde», and «Møteplan.» «Møteplan»
    private static Passage bare(Passage words) {
        return words.length() > 1 && words.has(END_OF_TITLE)
                ? words.sub(0, words.length() - 1).strip()
                : words;
    }

    private static Passage withoutStop(Passage value) {
        return value.has(STOP) ? value.sub(0, value.length() - 1) : value;
    }

    private static Found<String> words(Passage value) {
        return Found.words(value, Certainty.CERTAIN);
    }
}
