package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.words.KeyWords;
import org.jspecify.annotations.Nullable;

/** The names that agendas and minutes give to the columns of their tables, in bokmål and nynorsk. */
public enum ColumnNames {
    WHO(
            "ansvar(?:lig|leg)?(?: .{0,20})?|ansv\\.?(?: ?/ ?(?:tids)?frist)?|hvem\\??|kven\\??|innleder|innleiar|innledning ved|presenteres av|v/|ved|oppfølging ved|saksansvarl[ie]g|saksbehandler|saksbehandlar|sakshandsamar|orienterer|(?:ansvar(?:l[ie]g)?|hvem|kven) ?(?:/|og|&) ?(?:(?:tids)?frist|når)",
            "ansvar|innledning|innleiing|presentasjon|ansvarlige?|ansvarlege?|ansv|hvem|kven|presenteres|presentert|presenterer|innleder|innleiar|foredragsholder|foredragshaldar|ordstyrer|ordstyrar|eier|eigar|oppfølgingsansvar(?:lig|leg)?",
            "blir|vert|følger|følgjer|opp|oppfølging|for|ved|av|er|har|gjør|gjer|utfører|gjennomfører|frist|tidsfrist|når|og|hos|tiltak|tid|den|som|tar|tek|legger|legg|fram|frem"),
    TITLE(
            "saker|sak|hva|kva|aktivitet|punkt|saken gjelder|saka gjeld|tema|tittel|sakstittel|emne|innhold|innhald|beskrivelse|sak/tema|sakens tittel|overskrift|saker/tema|sak og tittel|saksliste|skildring"
                    + "|(?:saksnr\\.?|saksnummer|sak|nr\\.?|tema|tittel) ?(?:/|og|&|-) ?(?:sak|tittel|tema|sakstittel|emne|innhold|innhald|referat|drøfting|behandling|handsaming|beskrivelse|diskusjon|kommentar(?:er|ar)?)",
            "sak|saken|saka|saker|sakene|sakane|sakstittel|tittel|tema|temaer|emne|emner|overskrift|navn|namn|gjelder|gjeld|handler|handlar|dreier|snakke"
                    + "|programpost|programpunkt|agendapunkt|saksliste|dagsorden",
            "på|møtet|dagens|hva|kva|det|dette|som|vi|skal|om|seg|i"),
    TYPE("type(?: sak)?|sakstype|kategori|formål|føremål|hensikt|o/d/b|o/v"),
    NUMBER(
            "(?:utv(?:alg)?s?\\.?[\\s-]?|møte)?saks?\\.?\\s?(?:nr|nummer)\\.?|sak|nr\\.?|saknr\\.?|pkt\\.?|#|saksnr\\.?/år|nummer|utvalg?s?sak(?:s?nr\\.?)?",
            "\\p{L}*saks?(?:nr|nummer)",
            "politisk|i|møtet|sak|for|utvalget|utvalet|år"),
    CLOCK(
            "kl\\.?|klokkeslett|klokk(?:a|en)|tidspunkt|tid|tidsrom|(?:start(?:er|ar)?|begynner|byrjar|fra|frå)(?: kl\\.?)?"),
    END("(?:slutt(?:er|ar)?|ferdig|til)(?: kl\\.?)?"),
    MINUTES(
            "tid(?:spunkt|sbruk)?(?: ?\\(min(?:utt(?:er|ar)?|\\.)?\\))?|minutt(?:er|ar)?|min\\.?|varighet|varigheit|tidsramme",
            "tid|tidsbruk|tidsramme|varighet|varigheit|lengde|lengd|minutter|minuttar|min|satt|sett|avsatt",
            "antatt|anslått|beregnet|berekna|estimert|planlagt|ca|i|av|til"),
    PAGE("side|sider|sidetall|sidetal|sidenr\\.?|s\\.|vedlegg|sakspapir|saksdokument|dokument(?:er)?"),
    WHEN(
            "frist(?:er)?|tidsfrist|frist for .{3,30}|når\\??|innen|innan|ferdig(?: innen)?|gjennomføres innen",
            "frist|frister|fristar|tidsfrist|når|innen|innan|ferdig|ferdigstilt|ferdigstilles",
            "for|til|gjennomføring|oppfølging|utført|senest|seinest|svar|tiltak|skal|være|vere|er|det");

    private final Pattern whole;
    private final @Nullable KeyWords composed;

    ColumnNames(String words) {
        this(words, null);
    }

    ColumnNames(String words, String keys, String filling) {
        this(words, new KeyWords(keys, filling));
    }

    ColumnNames(String words, @Nullable KeyWords composed) {
        this.whole = named(words);
        this.composed = composed;
    }

    /** The pattern of such names; a colon at their end does not count. */
    static Pattern named(String words) {
        return Pattern.compile("(?iu)(?:" + words + "):?");
    }

    /** Whether the words are such a name. */
    public boolean is(CharSequence words) {
        return whole.matcher(words).matches() || composed != null && composed.are(KeyWords.in(words));
    }
}
