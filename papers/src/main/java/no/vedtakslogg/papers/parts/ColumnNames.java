package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;

/** The names that agendas and minutes give to the columns of their tables, in bokmål and nynorsk. */
public enum ColumnNames {
    WHO(
            "ansvar(?:lig|leg)?(?: .{0,20})?|ansv\\.?(?: ?/ ?(?:tids)?frist)?|hvem\\??|kven\\??|innleder|innleiar|innledning ved|presenteres av|v/|ved|oppfølging ved|saksansvarl[ie]g|saksbehandler|saksbehandlar|sakshandsamar|orienterer|(?:ansvar(?:l[ie]g)?|hvem|kven) ?(?:/|og|&) ?(?:(?:tids)?frist|når)"),
    TITLE(
            "saker|sak|tema|tittel|sakstittel|emne|innhold|innhald|beskrivelse|sak/tema|sakens tittel|overskrift|saker/tema|sak og tittel|saksliste"),
    TYPE("type(?: sak)?|sakstype|kategori|formål|o/d/b|o/v"),
    NUMBER(
            "(?:utv(?:alg)?s?\\.?[\\s-]?|møte)?saks?\\.?\\s?(?:nr|nummer)\\.?|sak|nr\\.?|saknr\\.?|#|saksnr\\.?/år|nummer|utvalg?s?sak(?:s?nr\\.?)?"),
    CLOCK("kl\\.?|klokkeslett|klokka|tidspunkt|tid|start(?: kl\\.?)?|fra(?: kl\\.?)?|frå(?: kl\\.?)?"),
    END("slutt(?: kl\\.?)?|til(?: kl\\.?)?"),
    MINUTES(
            "tid(?:spunkt|sbruk)?(?: ?\\(min(?:utt(?:er|ar)?|\\.)?\\))?|minutt(?:er|ar)?|min\\.?|varighet|varigheit|tidsramme"),
    PAGE("side|s\\.|vedlegg"),
    WHEN("frist(?:er)?|tidsfrist|frist for .{3,30}|når\\??|innen|innan|ferdig(?: innen)?|gjennomføres innen");

    private final Pattern whole;

    ColumnNames(String words) {
        whole = Pattern.compile("(?iu)(?:" + words + "):?");
    }

    /** Whether the words are one of these names; a colon at their end does not count. */
    public boolean is(CharSequence words) {
        return whole.matcher(words).matches();
    }
}
