package no.vedtakslogg.papers.deadlines;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before a time that tell how it bounds the work. */
enum Lead {
    BY(
            "innen",
            "innan",
            "senest",
            "seinast",
            "seinest",
            "senest innen",
            "senest i løpet av",
            "seinast innan",
            "ikke senere enn",
            "ikkje seinare enn",
            "i seneste laget",
            "innen fristen",
            "innan fristen",
            "ferdig til"),
    BEFORE("før", "før oppstart", "før oppstart den", "før start", "forut for", "i forkant av", "innen og ikke etter"),
    FROM(
            "fra og med",
            "frå og med",
            "fra",
            "frå",
            "f . o . m .",
            "f . o . m",
            "fom .",
            "fom",
            "med virkning fra",
            "med virkning fra og med",
            "med verknad frå",
            "med verknad frå og med",
            "gjeldende fra",
            "gjeldende fra og med",
            "gjeldande frå",
            "med oppstart fra",
            "tidligst",
            "tidlegast",
            "ikke før",
            "ikkje før"),
    AFTER("etter", "til etter"),
    UNTIL(
            "til og med",
            "t . o . m .",
            "t . o . m",
            "tom .",
            "tom",
            "fram til",
            "frem til",
            "fram mot",
            "frem mot",
            "inntil",
            "fram til og med",
            "frem til og med"),
    OUT("ut", "gjennom hele", "ut hele"),
    TO("til"),
    WITHIN(
            "i løpet av",
            "i løpet",
            "ila",
            "ila .",
            "i l . a .",
            "innenfor",
            "i perioden",
            "i tidsrommet",
            "gjennom",
            "utover",
            "i åra",
            "i årene",
            "i perioden fra",
            "i perioden fra og med",
            "i tidsrommet fra",
            "i tiden",
            "i tida",
            "i tiden fra",
            "i tida frå",
            "i dagene",
            "i dagane",
            "i laupet av",
            "i løpet av perioden"),
    BETWEEN("mellom"),
    START(
            "oppstart",
            "med oppstart",
            "oppstart i",
            "med oppstart i",
            "start",
            "med start",
            "oppstart :",
            "start :",
            "planlagt oppstart",
            "oppstart på",
            "oppstart fra",
            "iverksettes",
            "iverksettes fra",
            "settes i verk",
            "trer i kraft",
            "trer i kraft fra",
            "trer i kraft den"),
    /** The day for which a figure holds: «per 1. januar». */
    AS_OF("per", "pr .", "pr", "pr . den"),
    ABOUT("rundt", "omkring", "ca .", "ca", "cirka", "om lag", "mot", "kring"),
    IN("i", "på", "den", "ved", "utpå", "om", "for", "for perioden", "for årene", "for åra");

    private static final Set<String> YEARLY =
            Set.of("årsmøtet", "generalforsamlingen", "generalforsamlinga", "landsmøtet");
    private static final Wordings FILLERS = Wordings.of(
            "i løpet av",
            "i",
            "på",
            "den",
            "d .",
            "ved",
            "ca .",
            "ca",
            "rundt",
            "om lag",
            "cirka",
            "til",
            "innen",
            "fra",
            "og med");
    private final Wordings wordings;

    Lead(String... wordings) {
        this.wordings = Wordings.of(wordings);
    }

    static @Nullable Lead read(Cursor cursor) {
        Lead longest = null;
        int length = 0;
        for (Lead lead : values()) {
            int here = lead.wordings.lengthAt(cursor);
            if (here > length) {
                longest = lead;
                length = here;
            }
        }
        if (longest == null || longest.isPartOfVerb(cursor)) {
            return null;
        }
        cursor.to(cursor.place() + length);
        return longest;
    }

    /** In «legges fram til møtet» and «sendes ut i uke 46» the first word belongs to the verb. */
    private boolean isPartOfVerb(Cursor cursor) {
        String before = cursor.before(1).text();
        return switch (this) {
            case OUT ->
                before.endsWith("es") && !isYear(cursor.look(1))
                        || before.startsWith("send")
                        || before.equals("skal")
                        || before.equals("må")
                        || before.equals("går")
                        || before.startsWith("lys");
            case UNTIL -> before.startsWith("legg") || before.startsWith("lagt") || before.matches("kom(?:me[rt]?|e)?");
            case TO -> cursor.look(1).is("til"); // «tek til til hausten»
            case WITHIN ->
                cursor.peek().is("gjennom") && before.matches("g(?:å|år|ås|ått)|se|ser|ses|sett|les|leses?|leser|lest");
            case ABOUT ->
                cursor.peek().is("rundt") && before.matches("ring\\p{L}*|reis\\p{L}*|send\\p{L}*|spør\\p{L}*");
            default -> false;
        };
    }

    /** «videreføres ut 2027»: as long as the year lasts, where «sendes ut 20. mai» goes out on a day. */
    private static boolean isYear(Token token) {
        return token.is("året") || token.isNumber() && token.text().length() == 4;
    }

    /** Steps over what may stand between this lead and the time: «senest i uke 39». */
    void skipFillers(Cursor cursor) {
        if (this != IN && this != AFTER && this != OUT) {
            cursor.skip(FILLERS);
        }
    }

    /** Whether a bare length of time behind it tells a time: «innen 14 dager», but not «på 14 dager». */
    boolean takesLength() {
        return this == BY || this == WITHIN;
    }

    /** Whether «møtet» behind it is a meeting in time and not only in name. */
    boolean pointsAtMeeting(Cursor cursor) {
        return switch (this) {
            case BY, BEFORE, UNTIL -> true;
            case TO -> cursor.look(-1).is("møtet");
            case IN -> isYearly(cursor.look(-1));
            default -> false;
        };
    }

    /** A meeting that everybody knows when is: «for årsmøtet». */
    private static boolean isYearly(Token meeting) {
        return YEARLY.contains(meeting.text());
    }

    /** Whether the words alone make the time a deadline. */
    boolean demands() {
        return switch (this) {
            case BY, BEFORE, UNTIL, OUT, START -> true;
            case FROM, AFTER, TO, WITHIN, BETWEEN, AS_OF, ABOUT, IN -> false;
        };
    }

    Reading bound(Reading reading) {
        return switch (this) {
            case BY, UNTIL, OUT -> reading.with(reading.by());
            case BEFORE -> before(reading);
            case AFTER -> after(reading);
            case FROM ->
                reading.shape() == Reading.Shape.RANGE
                        ? reading
                        : reading.shape() == Reading.Shape.TURN
                                ? reading.with(reading.days().lastDay().from())
                                : reading.with(reading.days().from());
            case TO, WITHIN, BETWEEN, START, AS_OF, IN -> reading;
            case ABOUT -> reading.doubted(0.7);
        };
    }

    private static Reading before(Reading reading) {
        return reading.anchor() instanceof Anchor.AtMeeting(MeetingTime time) && time.shift() == null
                ? Reading.meeting(time.with(new Shift(null, true))).doubted(reading.certainty())
                : reading.with(reading.before());
    }

    private static Reading after(Reading reading) {
        return reading.anchor() instanceof Anchor.AtMeeting(MeetingTime time) && time.shift() == null
                ? Reading.meeting(time.with(new Shift(null, false))).doubted(reading.certainty())
                : reading.with(reading.after());
    }
}
