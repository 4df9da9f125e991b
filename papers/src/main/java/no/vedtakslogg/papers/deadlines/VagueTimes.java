package no.vedtakslogg.papers.deadlines;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times without a day: «ved en senere anledning», «på sikt», «snarest mulig»; a new one is a line here. */
final class VagueTimes implements Phrase {
    private static final Wordings WORDINGS = Wordings.of(
            "ved en senere anledning",
            "ved ein seinare høve",
            "ved eit seinare høve",
            "ved senere anledning",
            "ved anledning",
            "ved første anledning",
            "ved første mulighet",
            "ved fyrste høve",
            "på sikt",
            "på lengre sikt",
            "på lang sikt",
            "på kort sikt",
            "på kort og lang sikt",
            "på litt sikt",
            "snarest",
            "snarest mulig",
            "snarast",
            "snarast mogleg",
            "snarast råd",
            "så snart råd er",
            "så snart det lar seg gjøre",
            "så snart det let seg gjere",
            "så snart som mulig",
            "så snart som mogleg",
            "så raskt som mulig",
            "så fort som mulig",
            "så tidlig som mulig",
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
            "så snart det er mulig",
            "så snart det er mogleg",
            "så snart det er råd",
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
            "de nærmeste ukene",
            "de nærmeste månedene",
            "de kommende ukene",
            "de kommende månedene",
            "i de kommende ukene",
            "i løpet av de nærmeste ukene",
            "i løpet av de nærmeste månedene",
            "dei næraste vekene",
            "dei næraste månadene",
            "i de kommende årene",
            "de nærmeste årene",
            "i løpet av de nærmeste årene",
            "fremover",
            "framover");

    private static final Set<String> IMMEDIATELY = Set.of("straks", "umiddelbart", "omgående");
    private static final Set<String> BOUNDS = Set.of("over", "etter", "før");

    /** Words that tell a time only at the end of a clause: «senere» but not «eventuelt senere bruk». */
    private static final Set<String> LOOSE = Set.of("senere", "seinare", "fremover", "framover");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        if (!cursor.skip(WORDINGS)) {
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
