package no.vedtakslogg.papers.cases;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, without what else its title tells: the paper that it heads, the kind of case, how long it may take,
 * who prepares it, and what is enclosed.
 */
record BareTitle(Passage words, @Nullable Passage kind) {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:(?:saksprotokoll|særutskrift|saksframlegg|saksfremlegg)\\s*(?:[-–:]\\s*|\\s)|sak(?:a|en)?\\s*:\\s*)(?=\\S)");
    // «Orienteringssak - Budsjett», while «Orienteringssak - budsjett 2027» is one title
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(orienteringss?ak|beslutningss?ak|drøftingss?ak|vedtakss?ak|diskusjonss?ak|referats?ak|meldings?sak|O-sak|B-sak|V-sak|D-sak)(?:\\s*:\\s+|\\s*[–-]\\s+(?!(?-i:\\p{Ll})))|\\s*\\((orientering(?:ssak)?|beslutning(?:ssak)?|drøfting(?:ssak)?|vedtak(?:ssak)?|anbefaling|diskusjon|A|O|B|V|D)\\)\\s*$");
    // «Status (15 min)», «Status (10:15 - 15 min)»: how long it may take is not what it is about
    private static final Pattern MINUTES = Pattern.compile(
            "(?iu)\\s+\\((?:(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2}\\s?[-–,]\\s?)?(?:ca\\.? ?)?\\d{1,3} ?min(?:\\.|utt(?:er)?)?\\)\\s*$");
    // «Ny avtale om legevakt. Saksordfører: Kari Nord»
    private static final Pattern WHO_LAST =
            Pattern.compile("(?u)[\\s.,;(–-]+(?iu:saks?\\p{L}{4,12}):\\s+(\\p{Lu}[^:]{4,60}?)\\)?$");
    // «Godkjenning (vedlegg: innkalling)» says what is enclosed
    private static final Pattern ENCLOSED =
            Pattern.compile("(?iu)\\s*\\((?:se )?vedl(?:egg|agt|\\.)[^()]*\\)\\.?\\s*$");
    private static final Pattern END = Pattern.compile("(?:\\p{Ll}{3}|\\d{4}|[)»])\\.$|:$");

    static BareTitle of(Passage title) {
        var prefix = title.matcher(PREFIX);
        var words = prefix.find() ? title.sub(prefix.end()) : title;
        var kind = words.matcher(KIND);
        if (!kind.find()) {
            return new BareTitle(bare(words), null);
        }
        var named = words.group(kind, kind.group(1) == null ? 2 : 1);
        return new BareTitle(bare(kind.start() == 0 ? words.sub(kind.end()) : words.sub(0, kind.start())), named);
    }

    private static Passage bare(Passage title) {
        var minutes = title.matcher(MINUTES);
        var words = withoutWho(minutes.find() ? title.sub(0, minutes.start()) : title);
        var enclosed = words.matcher(ENCLOSED);
        return withoutEnd((enclosed.find() && enclosed.start() > 0 ? words.sub(0, enclosed.start()) : words).strip());
    }

    /** The title without somebody who prepares the case or puts it forward. */
    static Passage withoutWho(Passage title) {
        var who = title.matcher(WHO_LAST);
        return who.find() && Names.isName(who.group(1)) ? title.sub(0, who.start()) : title;
    }

    // «Presentasjonsrunde:» above what was said in it is called «Presentasjonsrunde», and «Møteplan.» «Møteplan»
    private static Passage withoutEnd(Passage words) {
        return words.length() > 1 && words.has(END)
                ? words.sub(0, words.length() - 1).strip()
                : words;
    }
}
