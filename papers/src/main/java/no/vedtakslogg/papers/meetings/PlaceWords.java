package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** Tells the name of a place from the time that stands before or behind it, and from what ends it. */
final class PlaceWords {
    // «Bygg C, rom 2.14» has a number, and no time
    private static final Pattern WITH_TIME = Pattern.compile(
            "(?iu)(?:^|(?<!rom|rommet|nr|nr\\.|[\\s,(])[\\s,(]+)(?:(?:kl\\.?|klokka|fra kl)\\s*)?\\d{1,2}[.:]\\d{2}(?!\\d).*$");
    // «14:15 rom 054», «kl. 10 – 12, på rådhuset»
    private static final Pattern ROOM_LAST = Pattern.compile(
            "(?iu)\\d[\\s,;(]+(?:(?:på|i|ved)\\s+)?((?:(?:møte|gruppe)?rom|(?-i:\\p{Lu})\\p{L}*(?:rom|sal|hus|sykehus|sjukehus|teams)(?:met|en|et)?)\\b[^():]{0,60}?)\\)?$");
    // «5. et.» and «2. etg.» keep their stop
    private static final Pattern COMMA_OR_STOP = Pattern.compile("(?:,|(?:\\)|\\p{L}{5}|\\s\\d{1,4})\\.)$");

    private PlaceWords() {}

    /** The place alone, of what stands beside its label. */
    static Passage bare(Passage value) {
        var time = value.matcher(WITH_TIME);
        var bare = time.find() && time.start() > 0 ? value.sub(0, time.start()).strip() : value;
        return bare.has(COMMA_OR_STOP) ? bare.sub(0, bare.length() - 1) : bare;
    }

    /** The room that is named last, behind a time. */
    static Optional<Passage> behindTime(Passage words) {
        var room = words.matcher(ROOM_LAST);
        return room.find() ? Optional.of(words.group(room, 1)) : Optional.empty();
    }
}
