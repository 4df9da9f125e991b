package no.vedtakslogg.papers.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Letters that a font joins, as in «ﬁre» and «anskaﬀelse», spelled out. */
final class Ligatures {
    private static final char FIRST = '\ufb00';
    private static final char LAST = '\ufb06';

    private Ligatures() {}

    static boolean is(char character) {
        return FIRST <= character && character <= LAST;
    }

    static String spelledOut(String words) {
        return words.chars().noneMatch(character -> is((char) character))
                ? words
                : words.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter ->
                                is(letter.charAt(0)) ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter)
                        .collect(Collectors.joining());
    }
}
