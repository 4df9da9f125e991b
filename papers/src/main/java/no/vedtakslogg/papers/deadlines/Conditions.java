package no.vedtakslogg.papers.deadlines;

import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.Reading.Shape;
import org.jspecify.annotations.Nullable;

/** That something else happens first: «når ny struktur foreligger», «så snart … er avklart», «inntil … er etablert». */
final class Conditions implements Phrase {
    private static final Wordings OPENINGS = Wordings.of(
            "når",
            "så snart",
            "så fort",
            "straks",
            "med en gang",
            "med det samme",
            "etter at",
            "inntil",
            "fram til",
            "frem til",
            "før",
            "i påvente av",
            "etter hvert som",
            "etterhvert som",
            "i det øyeblikk",
            "så snart som",
            "samme dag som",
            "same dag som",
            "senest samme dag som",
            "seinast same dag som",
            "seinest same dag som",
            "dersom",
            "ved behov");
    /** Behind these a noun is enough; behind the others a sentence must follow. */
    private static final Set<String> TAKES_NOUN = Set.of("av", "behov");

    private static final Wordings NO_CONDITION = Wordings.of(
            "når det gjelder",
            "når det gjeld",
            "når det er snakk om",
            "når bør",
            "når skal",
            "når kan",
            "når er",
            "når vil",
            "når ,",
            "når må",
            "når og",
            "dersom",
            "når ?");
    private static final Set<String> AUXILIARIES = Set.of("er", "blir", "har", "var", "ble", "hadde", "vert", "blei");
    private static final Set<String> PAST = Set.of("var", "ble", "hadde", "blei", "vart");
    private static final Set<String> VERBS = Set.of(
            "foreligger",
            "set",
            "held",
            "legg",
            "skriv",
            "finn",
            "vel",
            "sel",
            "gjer",
            "ligger",
            "ligg",
            "kommer",
            "kjem",
            "trer",
            "trår",
            "får",
            "finnes",
            "finst",
            "foreligg",
            "tar",
            "tek",
            "starter",
            "startar",
            "begynner",
            "begynnar",
            "gir",
            "gjev",
            "går",
            "står",
            "åpner",
            "opnar",
            "avsluttes",
            "blir",
            "vert",
            "skjer",
            "oppstår",
            "tilsier",
            "tilseier",
            "ønsker",
            "ønskjer",
            "innkaller",
            "inngår",
            "passer",
            "leverer",
            "vedtar",
            "vedtek",
            "møtes",
            "møtest",
            "kan",
            "skal",
            "vil",
            "må",
            "bør");
    private static final Set<String> STOPS = Set.of("være", "vere", "vil", "skal", "kan", "bør", "må", "ber", "bed");
    private static final Set<String> WAITING = Set.of("venter", "ventar", "vente", "utsettes", "utsetjast", "utsette");
    private static final Pattern PRESENT = Pattern.compile("\\p{L}{2,}[aeåyi]r");
    private static final Pattern SUBJECT =
            Pattern.compile("\\p{L}{3,}(?:en|et|ene|ane|a)|vi|me|de|dei|det|alle|man|ein|han|ho|hun");
    private static final int LONGEST = 30;

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (NO_CONDITION.lengthAt(cursor) > 0) {
            return null;
        }
        int start = cursor.place();
        boolean waits = WAITING.contains(cursor.before(1).text()) && cursor.skip("til");
        if (!waits && !cursor.skip(OPENINGS)) {
            return null;
        }
        Token opening = cursor.look(-1);
        if (opening.is("behov")) {
            return condition("ved behov", 0.5);
        }
        int first = cursor.place();
        boolean onDay = opening.is("som") && cursor.look(-2).is("dag"); // «samme dag som utskrivingen»
        boolean past = clause(cursor, onDay || TAKES_NOUN.contains(opening.text()));
        boolean loose = opening.is("før");
        if (cursor.place() == first || loose && cursor.place() - start < 3) {
            return null;
        }
        return condition(words(cursor, first), past ? 0.3 : 0.8);
    }

    static Reading condition(String words, double certainty) {
        return new Reading(TimeKind.CONDITION, Days.ANY, Shape.SPAN, new Anchor.Event(words), certainty, false);
    }

    /** Steps over one clause; leaves the cursor where it was when no verb came. Tells whether it is in the past. */
    static boolean clause(Cursor cursor, boolean nounIsEnough) {
        int start = cursor.place();
        boolean verb = false;
        boolean past = false;
        boolean complete = false;
        while (cursor.place() - start < LONGEST && !ends(cursor)) {
            Token token = cursor.peek();
            if (verb && complete && (STOPS.contains(token.text()) || beginsSentence(cursor))) {
                break;
            }
            boolean auxiliary = AUXILIARIES.contains(token.text());
            boolean present = cursor.place() > start && isPresent(cursor);
            complete |= verb && !auxiliary || VERBS.contains(token.text());
            verb |= auxiliary || present || isVerb(token);
            complete |= (present || isVerb(token)) && !auxiliary;
            past |= PAST.contains(token.text());
            cursor.next();
        }
        if (!verb && !nounIsEnough) {
            cursor.to(start);
        }
        return past;
    }

    /** «Inntil avtalen trer i kraft utarbeides det …»: a second verb with its subject behind it is that of the sentence. */
    private static boolean beginsSentence(Cursor cursor) {
        Token subject = cursor.look(1);
        return isVerb(cursor.peek()) && (subject.is("det") || subject.is("vi") || subject.is("me"));
    }

    private static boolean isVerb(Token token) {
        return VERBS.contains(token.text())
                || token.isWord()
                        && token.text().length() > 4
                        && (token.text().endsWith("es")
                                || token.text().endsWith("as")
                                || token.text().endsWith("ås")
                                || token.text().endsWith("ast"));
    }

    /** «været tillater», «vi mottar»: behind a noun that is told or a pronoun, a word in «-r» is its verb. */
    private static boolean isPresent(Cursor cursor) {
        return PRESENT.matcher(cursor.peek().text()).matches()
                && SUBJECT.matcher(cursor.before(1).text()).matches();
    }

    private static boolean ends(Cursor cursor) {
        Token token = cursor.peek();
        boolean stop = token.is(".") && !isAbbreviation(cursor);
        boolean dash = token.is("-") && token.gap() && cursor.look(1).gap();
        return token.isBreak()
                || dash
                || stop
                || token.is(",")
                || token.is(";")
                || token.is(":")
                || token.is("?")
                || token.is("!")
                || token.is("(")
                || token.is(")");
    }

    private static boolean isAbbreviation(Cursor cursor) {
        Token before = cursor.before(1);
        Token after = cursor.look(1);
        return before.isNumber()
                        && (after.isNumber() || after.isWord() && after.raw().equals(after.text()))
                || before.text().length() <= 2 && !after.gap();
    }

    static String words(Cursor cursor, int first) {
        var words = new StringBuilder();
        for (int i = first - cursor.place(); i < 0; i++) {
            Token token = cursor.look(i);
            words.append(token.gap() && !words.isEmpty() ? " " : "").append(token.raw());
        }
        return words.toString();
    }
}
