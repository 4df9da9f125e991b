package no.vedtakslogg.papers.meetings;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.Names;

/**
 * The place of a unit between somebody's role and name, «avdelingssjef DPS Storvik Kari Nord»: the head tells that it is one, by
 * where the body meets or what it is called.
 */
final class PlaceBeforeName {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private PlaceBeforeName() {}

    /** The same person without such a place in the name. */
    static Attendee left(Attendee attendee, MeetingHead head) {
        var words = attendee.name().passage();
        var role = attendee.affiliation();
        var place = BLANK.split(attendee.name().value(), 2);
        if (words == null
                || role == null
                || role.span().to() > words.span().from()
                || place.length < 2
                || !Names.isName(place[1])
                || !isNamed(place[0], head)) {
            return attendee;
        }
        return attendee.named(Found.words(
                words.sub(words.length() - place[1].length()), attendee.name().certainty()));
    }

    private static boolean isNamed(String place, MeetingHead head) {
        return Stream.of(head.body(), head.place())
                .filter(Objects::nonNull)
                .flatMap(told -> Arrays.stream(told.value().split("[\\s,]+")))
                .anyMatch(place::equals);
    }
}
