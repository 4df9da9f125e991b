package no.vedtakslogg.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.Conditions;
import org.jspecify.annotations.Nullable;

/** What somebody typed to look for: words, all of which a row is to have, and case numbers, as 42/24 or 042/2024. */
public record Search(List<SearchedWord> words, List<CaseNumber> numbers, boolean nothingThatCanBeFound) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final int MOST_WORDS = 8;

    /** Nothing is looked for. */
    public static final Search NOTHING = new Search(List.of(), List.of(), false);

    public static Search of(@Nullable String typed) {
        if (typed == null) {
            return NOTHING;
        }
        var words = new ArrayList<SearchedWord>();
        var numbers = new ArrayList<CaseNumber>();
        for (var piece : typed.strip().split("\\s+")) {
            var number = number(AROUND.matcher(piece).replaceAll(""));
            if (number != null) {
                numbers.add(number);
            } else {
                WORD.matcher(piece)
                        .results()
                        .filter(any -> words.size() < MOST_WORDS)
                        .forEach(word -> words.add(SearchedWord.of(word.group())));
            }
        }
        return new Search(List.copyOf(words), List.copyOf(numbers), words.isEmpty() && numbers.isEmpty());
    }

    private static @Nullable CaseNumber number(String piece) {
        try {
            return CaseNumber.of(piece);
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }

    /**
     * The conditions under which a row has all that is looked for.
     *
     * @param numbers the condition on a case number, with {@code %s} for its year and its sequence
     * @param word the condition on a word, from {@code found}, the condition that a text has the word, by the text's SQL
     */
    public Conditions narrowing(String numbers, WordCondition word) {
        var conditions = new Conditions();
        if (nothingThatCanBeFound) {
            conditions.always("false");
        }
        for (var i = 0; i < this.numbers.size(); i++) {
            conditions.where(
                    numbers.formatted(":yearLookedFor" + i, ":sequenceLookedFor" + i),
                    "yearLookedFor" + i,
                    this.numbers.get(i).year());
            conditions.with("sequenceLookedFor" + i, this.numbers.get(i).sequence());
        }
        for (var i = 0; i < words.size(); i++) {
            var n = i;
            conditions.where(
                    word.of(text -> has(text, n), ":word" + i),
                    "word" + i,
                    words.get(i).typed().toLowerCase(Locale.ROOT));
            conditions.with("anyForm" + i, words.get(i).anyForm());
            conditions.with("beginning" + i, words.get(i).beginning());
            conditions.with("ending" + i, words.get(i).ending());
        }
        return conditions;
    }

    /** Tells in SQL that a row has a word: {@code has} of the SQL of a text, or the word itself as a parameter. */
    @FunctionalInterface
    public interface WordCondition {
        String of(UnaryOperator<String> has, String word);
    }

    private static String has(String text, int n) {
        return """
                (answers.words_of(%1$s) @@ (to_tsquery('answers.norwegian', :anyForm%2$d) || to_tsquery('simple', :beginning%2$d))
                 or answers.words_backwards(%1$s) @@ to_tsquery('simple', :ending%2$d))""".formatted(text, n);
    }

    /** A piece of a text, and whether it is one of the words that were looked for. */
    public record Piece(String text, boolean hit) {}

    /** A text in pieces, so that what was looked for can be marked. */
    public List<Piece> marked(@Nullable String text) {
        var pieces = new ArrayList<Piece>();
        if (text == null) {
            return pieces;
        }
        var told = 0;
        var word = WORD.matcher(text);
        while (!words.isEmpty() && word.find()) {
            if (words.stream().anyMatch(one -> one.finds(word.group()))) {
                if (word.start() > told) {
                    pieces.add(new Piece(text.substring(told, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                told = word.end();
            }
        }
        if (told < text.length()) {
            pieces.add(new Piece(text.substring(told), false));
        }
        return pieces;
    }
}
