package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;

/** What a section of a case holds, told by its heading, in bokmål and nynorsk. */
public enum Heading {
    PROPOSAL(
            ".{3,80} (?:inviteres til å|bes om å|blir bedt om å|vert bedne om å|foreslås å|anbefales å|tilrås å|rås til å|tilrår .{2,40} å|foreslår (?:overfor |for |at )?.{2,50} å) (?:fatte|gjøre|gjere|treffe|vedta) (?:følgende|følgjande|slikt?|dette)(?: vedtak)?|(?:%s)?(?:(?:forslag|framlegg|fremlegg|utkast) til (?:vedtak|tilråding|beslutning|avgjerd|konklusjon|innstilling|anbefaling|uttalelse|uttale)"
                    + "(?: (?:i saken|i saka|i møtet|(?:fra|frå|i|til) .{1,40}))?|vedtaksforslag|tilrådd vedtak|innstilling(?:en|a)?(?: (?:til|fra|frå) .{1,60})?|tilrådn?ing(?:en|a)?(?: (?:til|frå|fra) .{1,60})?"
                    + "|(?:forslag|framlegg) (?:fra|frå) (?:rådmannen|kommunedirektøren|administrasjonen|direktøren|sekretariatet|arbeidsutvalget|arbeidsutvalet|AU)"
                    + "|.{3,80} (?:foreslår|føreslår|tilrår|anbefaler|anbefalar|innstiller på|rår til|ber om) at .{2,60} (?:fatter|fattar|fattes|fattast|gjør|gjer|gjøres|gjerast|treffer|treff|treffes|vedtar|vedtek|vedtas) (?:følgende|følgjande|slikt?|dette)(?: vedtak)?"
                    + "|.{3,60} (?:gjer|gjør|legger fram|legger frem|legg fram|fremmer|fremjar|fremmar|gir|gjev) (?:følgende|følgjande|slikt?|dette) (?:forslag|framlegg|fremlegg|innstilling|tilråding)(?: til .{3,40})?"
                    // «Lederen fremmet følgende forslag til vedtak»: where the chair puts it, others only move
                    + "|(?:\\p{L}*(?:leder|leiar)(?:en)?|(?:vara)?ordfør(?:er|ar)(?:en)?|sekretariatet|administrasjonen|\\p{L}*direktøren|rådmannen)(?: .{3,40})? (?:fremmet|fremma|fremja|la fram|la frem|sette fram|satte fram|satte frem|gjorde) (?:følgende|følgjande|slikt?|dette) (?:forslag|framlegg|fremlegg|innstilling|tilråding) til .{3,40}"
                    + "|(?:saken|saka) .{3,80} med (?:følgende|følgjande|slikt?|dette) (?:forslag|framlegg|fremlegg|innstilling|tilråding)(?: til .{3,40})?"
                    + "|innstilling til vedtak|tilråding til vedtak|saksbehandlers forslag|forslag til endelig vedtak)"),
    MOVED(
            "(?:.{0,40}?)(?:endringsforslag|tilleggsforslag|alternativt? forslag|motforslag|utsettelsesforslag|fellesforslag|omforent forslag)(?: .{1,60})?"
                    + "|forslag (?:fra|frå|fremmet|fremja|i møtet|sett fram).{0,60}"),
    DECISION(
            "(?:%s)?(?:%a )?(?:vedtak|vedtaket|vedtatt|beslutning|beslutningen|beslutninger|besluttet|beslutta|avgjerd|avgjerder)"
                    + "(?: ?(?:/|og|eller) ?(?:uttalelse[nr]?|uttale[nr]?|fråsegn|anbefaling(?:er)?|tilråding(?:ar)?|protokoll|vedtak))?"
                    + "(?: %d| (?:i|fra|frå) (?:møte|møtet|utvalget|utvalet|saken|saka|sak .{1,20}).{0,40}| fattet i møtet)?"
                    + "|vedtak i \\p{Lu}.{0,100}|(?:endelig|endeleg) (?:innstilling|vedtak) .{0,40}"
                    + "|\\p{Lu}{1,6}[-\\s]{0,2}\\d{1,4}/\\d{2,4}:? vedtak|(?:vedtatt|vedteke|vedtak)(?: ?[-–,])? (?:(?:mot|med) .{1,40}(?:stemmer?|røyst(?:er)?)|%v)|dette (?:gir|gjev|gir då) (?:følgende|følgjande|slikt|dette) (?:endelige?|endeleg)? ?vedtak|(?:vedtaket|vedtak) (?:blir|vert|lyder|lyd) (?:dermed |da |då |etter dette )?(?:slik|som følger|som følgjer|slikt)|vedtak (?:nr\\.? ?)?\\d{1,3}(?:/\\d{2,4})?|\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,2} (?:vedtok|besluttet|beslutta|bestemte|avtalte|konkluderte)(?: (?:slik|med|enstemmig|samrøystes|følgende|følgjande|(?:mot|med) .{1,20} (?:stemmer?|røyster?)))?"
                    + "|\\p{Lu}.{2,90} (?:fattet|fatta|gjorde|traff|har (?:fattet|fatta|gjort))(?: i (?:sitt |sine |sak |møte).{3,40}?)? (?:følgende|følgjande|slikt|dette|sådant)(?: enstemmige?| samrøystes?| einstemmige?)? vedtak(?:et)?"
                    + "|i (?:\\p{L}+s )?\\p{L}*møtet? .{4,40} (?:fattet|fatta|gjorde|traff) .{3,50} (?:følgende|følgjande|slikt|dette|sådant)(?: enstemmige?| samrøystes?| einstemmige?)? vedtak(?:et)?"
                    + "|det (?:ble|blei|vart) (?:enstemmig |samrøystes )?(?:vedtatt|vedteke|vedtatt følgende|fattet følgende vedtak|gjort følgende vedtak|gjort slikt vedtak)"
                    + "|det (?:ble|blei|vart) gjort ei?n? (?:justering|endring) (?:av|i) vedtak(?:et)?"),
    CONCLUSION(
            "(?:%a )?konklusjon(?:en)?|(?:hva|kva) (?:ble|blei|vart) (?:vi |det )?(?:(?:enige?|einige?|samde?) om|avtalt|avtala|bestemt|besluttet|beslutta|vedtatt|vedteke)\\??|(?:%s)(?:uttalelse|uttale)|anbefaling(?:en)?|avklaring|avklart|avklara|(?:%r) ?(?:/|og|&) ?(?:%r)"
                    + "|(?:.{2,40} |det )?(?:ble|blei|vart) (?:enige?|einige?|samde?) om(?: følgende| følgjande| dette| at)?|det (?:ble|blei|vart) semje om(?: følgjande)?|det er enighet om(?: følgende)?|det ble enighet om(?: følgende)?"),
    VOTING(
            "votering(?:sresultat|en)?|avstemning(?:en)?|avstemming(?:en)?|avrøysting(?:a)?|røysting(?:a)?|røystetal|stemmegivning"),
    INPUT(
            "innspill(?:et)?(?: (?:fra|i|til|under|som).{1,60})?|innspel(?: (?:frå|i|til).{1,60})?|merknad(?:er|ar)?(?: (?:fra|frå|til).{1,40})?"
                    + "|kommentar(?:er|ar)?(?: (?:fra|frå|i|til).{1,40})?|tilbakemelding(?:er|ar)?(?: (?:fra|frå|i).{1,40})?"
                    + "|protokolltilførsel.{0,60}|stemmeforklaring.{0,40}|diskusjoner og innspill|spørsmål og innspill|spørsmål og kommentarer"),
    MINUTES(
            "(?:%s)?(?:referat(?:et)?|behandling(?:en)?|handsaming(?:a)?|møte(?:behandling|handsaming)(?:en|a)?|drøfting(?:a|en|er)?|drøftet|drøfta|diskusjon(?:en)?|ordskifte|debatt)"
                    + "(?: %d| (?:i|fra|frå|av) .{1,100})?|oppsummering(?: fra møtet| frå møtet)?|referat/innspill|fra møtet|frå møtet"),
    BACKGROUND(
            "bakgrunn.{0,60}|saksopplysning(?:er|ar).{0,30}|saksopplysingar|faktiske opplysn?ing(?:er|ar).{0,40}|fakta(?:grunnlag)?"
                    + "|saksutredning|saksutgreiing|saksframstilling|saksfremstilling|saka gjeld|saken gjelder|historikk|forhistorie|hva saken gjelder|kva saka gjeld|innledning"
                    + "|innleiing|sammendrag|samandrag|problemstilling|status(?: i saken)?|orientering|informasjon|kort om saken|om saken|om saka|ingress"
                    + "|beskrivelse|utredning|(?:formål|hensikt)(?:en)?(?: med saken)?|føremål|tidligere (?:behandling|vedtak).{0,30}|tidlegare (?:handsaming|vedtak).{0,30}"),
    ASSESSMENT(
            "alternativ(?:er|a|e løsninger|e løysingar)?|helhetsvurdering(?:en)?|heilskapsvurdering(?:a)?|(?:.{0,40}s |.{0,40} sine? )?vurdering(?:er|ar|en|a)?(?: (?:og|av|med) .{1,40})?|konklusjon og (?:anbefaling|tilråding)"
                    + "|oppsummering og (?:anbefaling|konklusjon)|økonomiske? (?:konsekvenser?|konsekvensar).{0,30}|konsekvens(?:er|ar)(?: .{1,30})?"
                    + "|risiko.{0,30}|vidare arbeid|videre arbeid|videre (?:prosess|arbeid).{0,20}|andre vurderinger|anbefaling og videre.{0,20}"),
    ATTACHMENTS(
            "vedlegg og (?:andre )?(?:saks)?dokument(?:er|a)?|(?:andre |utrykte |trykte |uprenta )?dokument(?:er)? i sak(?:en|a)|(?:andre |følgende |trykte |utrykte |prenta |uprenta )?vedlegg(?: (?:i|til) (?:sak(?:en|a)|innkalling(?:en|a)?))?|sakspapir(?:er|a)?|saksdokument(?:er|a|ene)?|vedlag(?:te|de) dokument(?:er|a)?|bilag"),
    LEGAL_BASIS(
            "hjemmel|heimel|lovhjemmel|lovheimel|lovgrunnlag|rettsgrunnlag|lov- og avtalegrunnlag|rettslig grunnlag|rettsleg grunnlag"),
    OTHER_BUSINESS(
            "saker til eventuelt|saker under eventuelt|meldte saker til eventuelt|saker meldt til eventuelt|eventueltsaker"),
    FOLLOW_UP(
            "oppfølging(?:en)?|oppfølging ?(?:/|og) ?ansvar(?:l[ie]g)?|oppfølgings?punkt(?:er)?|oppfølgjing(?:a)?|videre oppfølging|vidare oppfølging|saker til oppfølging|tiltak"
                    + "|aksjon(?:er|ar)?|aksjonspunkt(?:er|a)?|oppg[aå]ve(?:r)? til oppfølging|oppgave|oppgåve|(?:dette|det|dei|de) (?:skal vi|skal) (?:gjøre|gjere)|(?:hva|kva) (?:gjør|gjer) vi(?: videre| vidare)?\\??|(?:skal gjøres|skal gjerast|å gjøre|å gjere|gjøremål|gjeremål|oppgaver|oppgåver)"),
    /** What minutes may call what a case ended in, in words of their own. */
    OUTCOME("(?!)"),
    OTHER("");

    // «Rådet støtter kommunedirektørens forslag til vedtak» is a decision
    private static final String WHOSE =
            "(?!\\S+ (?:støtter|støttar|vedtar|vedtek|tiltrer|følger|følgjer|godkjenner|godkjenn|avviser|bifaller|viser|ber|tar|tek) )"
                    + "(?:[\\p{L}.-]+ ){0,3}(?!felles )(?:[\\p{L}.-]+(?:s|z|x)|(?:[\\p{L}.-]+) (?:si|sin|sitt|sine)) (?:enstemmige |samrøystes |endelige )?"
                    + "|(?:enstemmig|samrøystes) ";

    // «Formannskapets vedtak 26.05.2015»
    private static final String DAY = "(?:den )?\\d{1,2}\\. ?\\d{1,2}\\. ?(?:20)?\\d{2}";

    // «Vedtak – samrøystes», «Vedtak – 6 mot 1 røyst»
    private static final String VOTED =
            "enstemmig|einstemmig|samrøystes|\\d{1,3} (?:mot|for|stemmer?|røyster?) .{1,40}|.{0,40}(?:dobbeltstemme|dobbeltrøyst)";

    private static final String RESULT =
            "vedtak|konklusjon(?:er|ar)?|beslutning(?:er)?|tilråding|tiltak|oppfølging|aksjon(?:er)?|oppsummering|avtal[et]|anbefaling";

    // «Omforent konklusjon»
    private static final String AGREED =
            "(?:omforent|omforeint|felles|samlet|samla|endelig|endeleg|enstemmig|samrøystes|einstemmig|fattet|følgende|følgjande|kort)";

    // «Rådmannens innstilling lød:»
    private static final String READ = "(?: (?:lød|lydde|lyder|lyd)(?: (?:slik|som følger|som følgjer))?)?";

    private final Pattern whole;

    Heading(String words) {
        whole = Pattern.compile(
                "(?:"
                        + words.replace("%s", WHOSE)
                                .replace("%a", AGREED)
                                .replace("%d", DAY)
                                .replace("%v", VOTED)
                                .replace("%r", RESULT)
                        + ")" + READ,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean is(String words) {
        return whole.matcher(words).matches();
    }
}
