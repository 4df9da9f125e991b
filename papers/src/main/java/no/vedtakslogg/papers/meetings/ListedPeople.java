package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Who the words of a list name; what its lines before had in common tells how to take those to come. */
final class ListedPeople {
    // «Sigve Gjerde. Eli Viste møtte som sekretær», but not «Hans Chr. Nilsen»
    private static final Pattern STOP = Pattern.compile(
            "(?<=\\p{L}{3}|\\))(?<!\\b(?:Chr|Joh|repr|Repr|adm|Adm|avd|Avd))\\.\\s+(?=\\p{Lu})|;\\s+(?=\\p{Lu}[^:;,.()]{2,50}:\\s)");

    private static final Pattern NOBODY = Pattern.compile("(?iu)^(?:ingen?(?: .{0,20})?|-|–|0|ikk?j?e noen?)\\.?$");
    private static final int LONGEST_ROLE = 45;

    private boolean dashes;
    private boolean firstNames;
    private boolean describedBeside;

    /** Who is named in words that the list might hold. */
    List<NamedPerson> named(Passage words) {
        return named(words, dashes, firstNames);
    }

    private static List<NamedPerson> named(Passage words, boolean dashes, boolean firstNames) {
        return PersonRow.absent(words).map(List::of).orElseGet(() -> People.named(words, dashes, firstNames));
    }

    /** Forgets what the lines of a list had in common, but not how its paper divides names. */
    void end() {
        describedBeside = false;
    }

    /** The sentences of a list, which may go on after its names with what some of them did. */
    static List<Passage> sentences(Passage words) {
        var sentences = new ArrayList<Passage>();
        var stop = words.matcher(STOP);
        var from = 0;
        while (stop.find()) {
            var before = words.sub(from, stop.start()).strip();
            if (stop.group().charAt(0) == ';'
                    || before.charAt(before.length() - 1) == ')'
                    || AttendanceSentence.tellsWhoLed(before)
                    || AttendanceSentence.of(before).isPresent()
                    || AttendanceLabels.inverted(before).isPresent()
                    || !People.named(Names.parts(before).getLast(), false).isEmpty()) {
                sentences.add(before);
                from = stop.end();
            }
        }
        sentences.add(words.sub(from).strip());
        return sentences;
    }

    List<NamedPerson> of(Passage words) {
        dashes |= NameList.dashed(words, false).isPresent();
        firstNames |= NameList.areFirstNames(Names.parts(words));
        var columns = NameList.columns(words);
        var first = named(columns.getFirst());
        if (columns.size() > 1 && first.size() == 1 && describes(columns.subList(1, columns.size()))) {
            describedBeside = true;
            columns.stream().skip(1).forEach(first.getFirst()::isAlso);
            return first;
        }
        return columns.stream().flatMap(column -> named(column).stream()).toList();
    }

    /** The one person that a line names first, and then says who that is. */
    static List<NamedPerson> one(Passage words) {
        var first = Names.parts(NameList.columns(words).getFirst()).getFirst();
        var people = People.named(first, false);
        if (people.size() == 1) {
            var rest = words.sub(words.indexOf(first.span().to())).toString();
            var described = rest.length()
                    - rest.replaceFirst("^[\\s,;/]*(?:og\\s)?", "").length();
            people.getFirst()
                    .isAlso(words.sub(words.length() - rest.length() + described)
                            .strip());
        }
        return people;
    }

    private boolean describes(List<Passage> columns) {
        return describedBeside
                || columns.stream()
                        .allMatch(column ->
                                Remark.of(column).tells() || named(column).isEmpty());
    }

    /** Whether words may stand in the list; prose that names people further on does not. */
    boolean mayHold(Passage words, boolean afresh) {
        if (words.isBlank() || isNobody(words)) {
            return !words.isBlank();
        }
        var first = sentences(withoutStop(words)).getFirst();
        return AttendanceSentence.of(first).isPresent() || beginsWithName(first, afresh);
    }

    private boolean beginsWithName(Passage words, boolean afresh) {
        if (NameList.columns(words).size() > 1) {
            return NameList.columns(words).stream()
                    .anyMatch(column -> !named(column).isEmpty());
        }
        var people = named(words, true, false);
        var first = NameList.first(words);
        return !people.isEmpty()
                && (People.sendsSomebody(first)
                        || first.toString().contains(people.getFirst().name.toString())
                        || afresh && first.length() < LONGEST_ROLE && !Names.isPerson(first));
    }

    /** «Ingen». */
    static boolean isNobody(Passage words) {
        return words.has(NOBODY);
    }

    static Passage withoutStop(Passage words) {
        return words.length() > 1 && words.charAt(words.length() - 1) == '.' ? words.sub(0, words.length() - 1) : words;
    }
}
