package no.vedtakslogg.papers.deadlines;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of bodies as they stand before and behind «møte»: «ASU», «fagråd 2», «administrativt samarbeidsutvalg». */
final class BodyNames {
    private static final Set<String> NO_BODY = Set.of("OG", "ELLER", "I", "HF", "RHF", "KL", "NB", "SAK", "PS");
    private static final String[] ENDINGS = {
        "utvalg",
        "utvalget",
        "utval",
        "utvalet",
        "råd",
        "rådet",
        "styret",
        "styre",
        "gruppa",
        "gruppen",
        "skapet",
        "nemnda",
        "forum",
        "forumet",
        "sekretariatet"
    };
    private static final String[] ADJECTIVES = {
        "administrativt", "politisk", "faglig", "fagleg", "strategisk", "utvidet", "utvida", "felles"
    };

    private BodyNames() {}

    static @Nullable String read(Cursor cursor) {
        int start = cursor.place();
        var name = new StringBuilder();
        if (cursor.skip(ADJECTIVES)) {
            name.append(cursor.look(-1).raw()).append(' ');
        }
        Token token = cursor.next();
        if (!isBody(token)) {
            cursor.to(start);
            return null;
        }
        name.append(withoutGenitive(token));
        if (token.is("fagråd")) {
            number(cursor, name);
        }
        return name.toString();
    }

    private static boolean isBody(Token token) {
        if (token.isAcronym()) {
            return !NO_BODY.contains(token.raw().toUpperCase(Locale.ROOT))
                    && token.raw().length() <= 6;
        }
        if (!token.isWord() || token.text().length() < 3) {
            return false;
        }
        String word = token.text().endsWith("s")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
        if (word.endsWith("fellesskapet")) {
            return false; // those who work together, and never all at one table
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void number(Cursor cursor, StringBuilder name) {
        Token token = cursor.peek();
        boolean date = cursor.look(1).is(".") && cursor.look(2).isNumber();
        if (!date && Numbers.amount(cursor) != null) {
            name.append(' ').append(token.raw());
        }
    }

    private static String withoutGenitive(Token token) {
        boolean genitive = token.isAcronym() && token.raw().endsWith("s")
                || token.text().endsWith("ts")
                || token.text().endsWith("ns");
        return genitive ? token.raw().substring(0, token.raw().length() - 1) : token.raw();
    }
}
