package no.vedtakslogg.papers.deadlines;

import java.util.stream.Stream;

/** The days of the week in both languages, as they stand before a date: «fredag», «fredag den», «den». */
final class Weekdays {
    static final Wordings BEFORE_A_DATE = Wordings.of(Stream.concat(
                    Stream.of(
                            "den", "man .", "tir .", "tirs .", "tys .", "ons .", "tor .", "tors .", "fre .", "lør .",
                            "laur .", "søn .", "ons", "tors", "fre"),
                    Stream.of(
                                    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag",
                                    "tysdag", "laurdag", "sundag", "helgen", "helga", "helgi")
                            .flatMap(day -> Stream.of(day, day + " den", day + " ,", day + " , den")))
            .toArray(String[]::new));

    private Weekdays() {}
}
