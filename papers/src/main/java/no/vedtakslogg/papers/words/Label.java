package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;

/** The names that papers give to the facts in their heads, in bokmål and nynorsk. */
public enum Label {
    BODY(
            "utvalg|utval|innkalling til|møtegruppe|møteforum|organ|styre|møte i|møtenavn|møtenamn|utvalg/styre/råd|utvalg/råd(?:/styre)?|råd/utvalg|styre/råd/utvalg|forum|råd|gruppe|møtende utvalg|utvalg/organ|(?:(?:saken|saka) )?(?:(?:er )?behandl(?:es|et|a)|handsama|handsamast|vert handsama) (?:i|av)|behandlende organ"),
    DATE(
            "møtedato(?:/-?dag)?|møtedag|dag|dato for møte(?:t)?|dato|dato/tid|dato og tid|tid og dato|tid/stad|tid/sted|tid og sted|tid og stad|tid og plass|tid & sted|(?:møte)?(?:sted|stad)(?: og |/)(?:tid|dato)|(?:møte)?dato(?: og |/|, )(?:sted|stad)|når(?: og |/)(?:hvor|kor|kvar)|(?:hvor|kor|kvar)(?: og |/)når|når"
                    + "|tidspunkt|møtetidspunkt|møtedato/(?:-?tid|klokkeslett|kl\\.?)|møtedato og (?:-?tid|klokkeslett)|tid/dato|dato og klokkeslett|dato/klokkeslett"),
    TIME(
            "møtevarighet|(?:møte)?start(?:tid(?:spunkt)?)?|varighet|varigheit|møtetid|klokkeslett|klokka|klokken|tidsrom|tid|møtetidsrom|kl\\.?|fra kl\\.?|frå kl\\.?"),
    END("til kl\\.?|slutt kl\\.?|slutt?tid(?:spunkt)?"),
    PLACE(
            "(?:opp)?møtested(?:/(?:-?lokaler?|rom))?|møtestad/(?:lokale|rom)|sted/lokale|stad/rom|møtelokale/sted|møtestad|møteplass|sted|stad|lokale|møterom|møtelokale|rom|hvor|kvar|sted/rom|arena"),
    CHAIR(
            "møte-?leder|møte-?leiar|styreleder|styreleiar|fagrådsleder|fagrådsleiar|leder|leiar|ordstyrer|ordstyrar|utvalgsleder|utvalsleiar|møtet ble ledet av|møtet vart leia av"
                    + "|dirigent|møtet (?:ble|vart|blei) (?:ledet|leda|leia|leidd) av|(?:leder|leiar|leiing|ledelse) (?:for|av) møtet|møteledelse|møteleiing|leder av møtet|møteordfører"),
    SECRETARY(
            "referent|ref\\.?(?: på møtet)?|møtesekretær|sekretær|protokollfører|protokollførar|skrivar|skriver|referent/sekretær|ført av"
                    + "|referat ved|referat v/|møtereferent|(?:referat|protokoll)(?:et|en)? (?:er )?(?:skrevet|skrive|ført) av|referatskriver|referatskrivar|protokollsekretær|for referatet|for protokollen|sekretariat/referent"),
    NEXT_MEETING("neste (?:styre|råds|utvalgs|utvals|fagråds)?møte|neste møtedato|dato for neste møte|neste møte blir"),
    ARCHIVE(
            "arkivsak(?:snr|snummer|s?-?id|-dok\\.?)?|arkiv(?:ref(?:eranse)?|nr|kode)?|vår ref(?:eranse)?\\.?|journalpost(?:id)?|ephorte|"
                    + "saksmappe|arkivsak/?nr\\.?|saksid|dokumentnr\\.?|j\\.?post(?:id)?|jpid"),
    PRESENT(
            "til ?stede(?: var)?|til ?stades(?: var)?|møtte|møtt|med|følgende møtte|følgende var til stede|desse møtte|deltakere"
                    + "|deltakarar|deltagere|møtedeltakere|møtedeltakarar|møtende|møtende medlemmer|faste medlem(?:mer|er|mar)?(?: som)? møtte"
                    + "|følgende (?:faste )?medlemmer(?: som)? møtte|medlemmer til stede|(?!vara)(?:\\p{L}*medlem(?:mer|mar|er|ar)|representant(?:er|ar)|deltak(?:ere|arar)) (?:som var )?(?:til ?stede|til ?stades)|(?:møtte|møtt|til ?stede|til ?stades|deltok|deltak(?:ere|arar)) (?:fysisk|personlig|personleg|i (?:salen|rommet|møterommet))|(?:fr[ae]m|opp)m?øtte?|medlemmer|medlemmar"
                    + "|(?:følgende|følgjande|desse|disse) \\p{L}*(?:medl\\.|medlem(?:mer|mar|er|m?ene)?|representant(?:er|ar))(?: som)? (?:møtte|deltok|var til ?stede|var til ?stades)"
                    + "|desse medlemmene møtte|(?:følgende |følgjande |disse |desse )?deltok|deltakelse|deltaking|oppmøte|innkalte til møtet|følgjande møtte|disse møtte|møtte medlemmer"),
    ABSENT(
            "forfall|forfall ?/ ?(?:meldt )?(?:fravær|fråvær|fraværende|ikk?j?e møtt|møtte ikk?j?e|avbud)|møtte ikk?j?e|forfall (?:meldt )?(?:fra|frå) (?:følgende|følgjande) medlem(?:mer|mar|er|ar)|(?:meldt )?forfall (?:uten|utan|med)(?: vara)?|(?:meldt )?forfall (?:m/|med |utan |uten )(?:gyldig )?(?:grunn|varsel)|(?:uten|utan) (?:meldt )?forfall|meldt forfall|meldte forfall|forfall meldt|(?:meldte? )?(?:fravær|fråvær)|fraværende|fråverande|ikke møtt|ikkje møtt|ikk?j?e (?:til ?stede|til ?stades)"
                    + "|(?:faste )?medlem(?:mer|er|mar)? som ikk?j?e møtte|(?:følgende|følgjande|desse|disse)(?: (?:faste )?medlemm?[ea]r)? (?:hadde|har) meldt (?:forfall|fr[aå]fall|fravær|avbud)|(?:meldt |meldte |meldt om )?(?:fr[aå]fall|avbud)|ikke møtte|mangle[rt]|mangla"
                    + "|(?:deltok|deltar|deltek) ikk?j?e|permisjon(?:er|ar)?|følgende medlemmer møtte ikke|meldt forfall \\(med vara\\)|forfall/fravær"),
    DEPUTIES(
            "vara|varamedlem(?:mer|er|mar)?(?: som møtte)?|vararepresentant(?:er|ar)?|(?:følgende|følgjande|desse|disse) varamedl(?:\\.|em(?:mer|mar|er|ar|m?ene)) møtte|møtte varamedlemmer"
                    + "|møtende varamedlemmer|vara til stede|varamedlemmer til stede"),
    OTHERS(
            "andre til stede|andre til stades|også til stede|andre|andre som møtte|(?:(?:følgende|følgjande) )?(?:fra|frå) administrasjonen(?: møtte)?|(?:fra|frå) adm\\.?"
                    + "|fra sekretariatet|frå sekretariatet|sekretariat(?:et)?|observatør(?:er|ar)?|gjest(?:er|ar)?|besøk|besøkende|besøkjande|innkalte?|inviterte?"
                    + "|fra administrasjonen/sekretariatet|administrasjon(?:en)?|i tillegg møtte|dessuten møtte|elles møtte|ellers møtte"
                    + "|andre deltakere|brukerrepresentant(?:er)?|brukarrepresentant(?:ar)?|ansatterepresentant(?:er)?|fastlegerepresentant(?:er)?"
                    + "|tillitsvalgte|tillitsvalde|fra kommunene|frå kommunane|kommunene|kommunane|fra helseforetaket|frå helseføretaket"
                    + "|helseforetaket|helseføretaket|sykehuset|sjukehuset|fra sykehuset|frå sjukehuset|(?:med |deltok |deltar |deltek |møtte )?(?:på|via|over) (?:video|teams|skjerm|lenke|lenkje|nett)|møtte digitalt|digitalt"),
    RESPONSIBLE(
            "saksansvarlig|saksansvarleg|ansvarlig|ansvarleg|ansvar|sakseier|sakseigar|saksansvar|ansvarl[ie]g for sak(?:en|a)"),
    HANDLER(
            "saksbehandlere?|saksbehandlar(?:ar)?|sakshandsamar(?:ar)?|saksbeh\\.?|saksutreder|saksutgreiar|saksforbereder|saksførebuar|innmelder"
                    + "|saken lagt fram av|lagt fram av|innleder|innleiar|forberedt av"),
    KIND("sakstype|type sak|type|kategori|sakskategori|sakstype/kategori|behandlingstype|sakens art"),
    LEGAL_BASIS("hjemmel|heimel|lovhjemmel|lovheimel|lovgrunnlag|rettsgrunnlag|hjemmelsgrunnlag|hjemlet i|forankring"),
    ATTACHMENTS(
            "vedlegg|sakspapir(?:er|a)?|vedlegg til innkalling(?:en|a)?|trykte vedlegg|utrykte vedlegg|vedlegg i saken|vedlagt|prenta vedlegg|vedlegg til saken|vedlag(?:te|de) dokument(?:er|a)?"
                    + "|saksdokumenter|saksdokument|følgende vedlegg|uprenta vedlegg|vedlegg \\(trykte\\)|bilag"),
    TITLE(
            "saken gjelder|saka gjeld|vedrørende|vedr\\.?|vedkommende|navn på sak(?:en)?|namn på sak(?:a|en)?|saksnavn|tittel|sakstittel|sakens tittel|overskrift|saken gjelder kort|gjelder|gjeld|sakstema|emne|tema"),
    CASE_NUMBER(
            "(?:styre|råds|utvalgs|utvals)sak(?: ?nr\\.?)?|saksnr\\.?|saksnummer|sak nr\\.?|saknr\\.?|utvalgssak(?:snr)?|utvalssak(?:snr)?|utvalgssaksnr"),
    RESULT("resultat|utfall|status|votering|vedtatt som");

    private final Pattern whole;

    Label(String words) {
        whole = Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the words behind it list people: those who met, and those who did not. */
    public boolean listsPeople() {
        return this == PRESENT || this == ABSENT || this == DEPUTIES || this == OTHERS;
    }

    boolean is(CharSequence words) {
        return whole.matcher(words).matches();
    }
}
