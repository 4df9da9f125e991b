package no.vedtakslogg.papers.assignments;

/** «ASU vedtar å be AU om …»: an order behind the word for deciding. */
final class Decided {
    private Decided() {}

    static boolean standsBefore(Words words, int place) {
        return words.is(place - 1, "å")
                && words.is(
                        place - 2,
                        "vedtar",
                        "vedtok",
                        "besluttet",
                        "bestemte",
                        "vedtek",
                        "beslutter",
                        "bestemmer",
                        "velger",
                        "ønsker",
                        "ønskjer",
                        "enige",
                        "samde");
    }
}
