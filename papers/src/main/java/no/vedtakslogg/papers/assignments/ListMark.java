package no.vedtakslogg.papers.assignments;

/** The mark of a point at the beginning of a sentence: «2.», «a)», «-», «AP» for what is to be done. */
final class ListMark {
    private ListMark() {}

    /** Where the sentence begins behind its mark. */
    static int past(Words words) {
        int place = words.from();
        boolean counted = words.at(place).isNumber() || words.text(place).length() == 1;
        if (counted && words.is(place + 1, ".", ")")) {
            return place + 2;
        }
        if (words.is(place, "ap")
                && words.inside(place + 1)
                && words.at(place + 1).isCapital()) {
            return place + 1;
        }
        return words.inside(place)
                        && !words.at(place).isWord()
                        && !words.at(place).isNumber()
                ? place + 1
                : place;
    }
}
