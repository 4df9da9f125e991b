package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.assignments.AssigneeKind;

/** The bodies, municipalities and hospital trusts that a paper names, told by how they are named, not by who they are. */
final class NamesInPaper {
    private static final String NAME = "\\p{Lu}[\\p{L}-]+";
    private static final Pattern MUNICIPALITIES = Pattern.compile(
            "(" + NAME + "(?:,\\h+" + NAME + ")*(?:\\h+og\\h+" + NAME + ")?)\\h+(?:kommuner?|kommunar)\\b");
    private static final Pattern TRUSTS = Pattern.compile(
            "((?:St\\.?\\h+|Helse\\h+)?" + NAME + "\\h+(?:[Hh]ospital|[Ss]ykehus(?:et)?|[Ss]jukehus(?:et)?)|" + NAME
                    + "(?:sykehuset|sjukehuset)|Helse\\h+(?:" + NAME + "|Midt-Norge|Nord|Vest|Sør-Øst))(?:\\h+R?HF)?");
    private static final Pattern BETWEEN = Pattern.compile(",\\h*|\\h+og\\h+");

    /** Bodies that every helsefellesskap has, and calls the same. */
    private static final List<Name> USUAL = List.of(
            body("AU", "arbeidsutvalget", "utvidet AU", "arbeidsutvalg"),
            body("PSU", "politisk samarbeidsutvalg"),
            body("ASU", "administrativt samarbeidsutvalg"),
            body("SSU", "strategisk samarbeidsutvalg"),
            body("sekretariatet", "sekretariat"));

    private NamesInPaper() {}

    /** A name with its other forms. */
    record Name(AssigneeKind kind, String words, List<String> alsoCalled) {
        boolean isAlso(String other) {
            return alsoCalled.stream().anyMatch(form -> Words.same(form, other));
        }
    }

    private static Name body(String words, String... alsoCalled) {
        return new Name(AssigneeKind.BODY, words, List.of(alsoCalled));
    }

    static List<Name> of(String text) {
        Map<String, Name> names = new LinkedHashMap<>();
        var municipalities = MUNICIPALITIES.matcher(text);
        while (municipalities.find()) {
            for (var name : BETWEEN.split(municipalities.group(1))) {
                put(names, new Name(AssigneeKind.PARTY, name + " kommune", List.of()));
            }
        }
        var trusts = TRUSTS.matcher(text);
        while (trusts.find()) {
            put(names, new Name(AssigneeKind.PARTY, Words.clean(trusts.group(1)), List.of()));
        }
        var all = new ArrayList<>(names.values());
        all.addAll(USUAL);
        return all;
    }

    private static void put(Map<String, Name> names, Name name) {
        names.putIfAbsent(Words.key(name.words()), name);
    }
}
