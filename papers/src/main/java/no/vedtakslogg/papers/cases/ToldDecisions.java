package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Line;

/** What minutes tell as decided in a sentence of its own, where no heading says so: «Det ble vedtatt at …». */
final class ToldDecisions {
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)^(?:det (?:ble|blei|vart) (?:enstemmig |samrøystes |deretter |så )?(?:vedtatt|vedteke|besluttet|beslutta|bestemt|avgjort)"
                    + "|(?:\\p{L}+ ){0,2}\\p{L}*(?:rådet|utvalget|utvalet|styret|gruppen|gruppa|møtet|nemnda|komiteen|ASU|PSU|SSU|OSU|FSU|LSU|AU) (?:vedtok|besluttet|beslutta|fattet vedtak om|gjorde vedtak om))"
                    + " (?:enstemmig |samrøystes )?(?:at|å)\\s");

    private ToldDecisions() {}

    /** The paragraphs that open with such a sentence. */
    static List<Line> in(CaseSections sections) {
        var told = new ArrayList<Line>();
        var open = false;
        var lines = Stream.concat(
                        sections.top.stream(), sections.sections.stream().flatMap(section -> section.lines().stream()))
                .toList();
        for (var line : lines) {
            open = line.words().has(TELLS) || open && !line.afterGap();
            if (open) {
                told.add(line);
            }
        }
        return told;
    }
}
