package no.vedtakslogg.papers.deadlines;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times without a day: «ved en senere anledning», «på sikt», «snarest mulig»; a new one is a line here. */
final class VagueTimes implements Phrase {
    private static final Wordings WORDINGS = Wordings.of(
            "ved anledning",
            "ved høve",
            "asap",
            "på sikt",
            "på lengre sikt",
            "på lang sikt",
            "på kort sikt",
            "på kort og lang sikt",
            "på litt sikt",
            "snarest",
            "snarast",
            "uten opphold",
            "utan opphald",
            "uten ugrunnet opphold",
            "uten unødig opphold",
            "utan ugrunna opphald",
            "utan unødig opphald",
            "utan grunnlaust opphald",
            "med øyeblikkelig virkning",
            "med umiddelbar virkning",
            "med omgående virkning",
            "med augneblikkeleg verknad",
            "med straks verknad",
            "så snart det praktisk lar seg gjøre",
            "så snart det er praktisk mulig",
            "snart",
            "omgående",
            "umiddelbart",
            "straks",
            "med det samme",
            "med en gang",
            "med det første",
            "med det fyrste",
            "etter hvert",
            "etterhvert",
            "etter kvart",
            "i nær framtid",
            "i nær fremtid",
            "i nærmeste framtid",
            "i nærmeste fremtid",
            "i den nærmeste tiden",
            "i tiden framover",
            "i tiden fremover",
            "i tida framover",
            "innen rimelig tid",
            "innan rimeleg tid",
            "i løpet av kort tid",
            "innen kort tid",
            "om kort tid",
            "om noe tid",
            "om en stund",
            "om et par uker",
            "om et par måneder",
            "om eit par veker",
            "om eit par månader",
            "i løpet av et par uker",
            "i løpet av et par måneder",
            "om noen uker",
            "om noen måneder",
            "om nokre veker",
            "om nokre månader",
            "i løpet av noen uker",
            "på et senere tidspunkt",
            "på eit seinare tidspunkt",
            "på et egnet tidspunkt",
            "på et passende tidspunkt",
            "til et senere tidspunkt",
            "på ubestemt tid",
            "inntil videre",
            "inntil vidare",
            "fram i tid",
            "frem i tid",
            "når tiden er inne",
            "når det passer",
            "når det lar seg gjøre",
            "senere",
            "seinare",
            "i et senere møte",
            "i et kommende møte",
            "i et framtidig møte",
            "i eit seinare møte",
            "til et senere møte",
            "på et senere møte",
            "i kommende møter",
            "i senere møter",
            "i god tid",
            "i god tid i forkant",
            "tidsnok",
            "fremover",
            "framover");

    private static final Set<String> IMMEDIATELY = Set.of("straks", "umiddelbart", "omgående");
    private static final Set<String> BOUNDS = Set.of("over", "etter", "før");

    /** Words that tell a time only at the end of a clause: «senere» but not «eventuelt senere bruk». */
    private static final Set<String> LOOSE = Set.of("senere", "seinare", "fremover", "framover", "snart");

    private static final List<String> NEAREST = List.of(
            "de nærmeste", "de neste", "de kommende", "dei næraste", "dei nærmaste", "dei neste", "dei komande");
    private static final List<String> TIMES =
            List.of("dagene", "dagane", "ukene", "vekene", "månedene", "månadene", "årene", "åra");

    /** Turns of words that are made of parts, each with each: «så fort det lar seg gjøre», «ved første høve». */
    private static final Wordings MADE = Wordings.of(Stream.of(
                    each(
                            List.of("så snart", "så fort", "så raskt", "så tidlig", "så tidleg"),
                            List.of(
                                    "som mulig",
                                    "som mogleg",
                                    "som råd",
                                    "råd er",
                                    "det lar seg gjøre",
                                    "det let seg gjere",
                                    "det er mulig",
                                    "det er mogleg",
                                    "det er råd",
                                    "det går",
                                    "vi kan")),
                    each(
                            List.of(
                                    "snarest",
                                    "raskest",
                                    "fortest",
                                    "tidligst",
                                    "snarast",
                                    "raskast",
                                    "fortast",
                                    "tidlegast"),
                            List.of("mulig", "mogleg", "råd")),
                    each(
                            List.of(
                                    "ved første",
                                    "ved fyrste",
                                    "ved neste",
                                    "ved senere",
                                    "ved en senere",
                                    "ved ein seinare",
                                    "ved eit seinare",
                                    "ved passende",
                                    "ved passande"),
                            List.of("anledning", "høve", "mulighet", "moglegheit", "leilighet")),
                    each(NEAREST, TIMES),
                    each(
                            each(List.of("i", "innen", "innan", "i løpet av", "i laupet av"), NEAREST)
                                    .toList(),
                            TIMES))
            .flatMap(turns -> turns)
            .distinct()
            .toArray(String[]::new));

    private static Stream<String> each(List<String> first, List<String> second) {
        return first.stream().flatMap(one -> second.stream().map(other -> one + " " + other));
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        if (!cursor.skip(MADE) && !cursor.skip(WORDINGS)) {
            return null;
        }
        Token word = cursor.look(-1);
        if (IMMEDIATELY.contains(word.text()) && BOUNDS.contains(cursor.peek().text())) {
            return null; // «straks over påske» is a time after it
        }
        return LOOSE.contains(word.text()) && cursor.place() - start == 1 && !endsClause(cursor.peek())
                ? null
                : Reading.vague(new Days(cursor.standpoint().day(), null))
                        .from(cursor.standpoint())
                        .doubted(0.5);
    }

    private static boolean endsClause(Token token) {
        return token.isBreak() || token.is(".") || token.is(",") || token.is(";") || token.is(")");
    }
}
