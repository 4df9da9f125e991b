package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import java.util.Set;
import no.vedtakslogg.papers.deadlines.MeetingTime.Which;
import org.jspecify.annotations.Nullable;

/** Reads one meeting from its words: whose, which, the word «møte» itself, and when, in front of it or behind. */
final class MeetingWords {
    private static final Map<String, Which> WHICH = Map.ofEntries(
            Map.entry("første", Which.FIRST),
            Map.entry("fyrste", Which.FIRST),
            Map.entry("1", Which.FIRST),
            Map.entry("andre", Which.SECOND),
            Map.entry("2", Which.SECOND),
            Map.entry("tredje", Which.THIRD),
            Map.entry("3", Which.THIRD),
            Map.entry("siste", Which.LAST),
            Map.entry("neste", Which.NEXT),
            Map.entry("førstkommende", Which.NEXT),
            Map.entry("kommende", Which.NEXT),
            Map.entry("komande", Which.NEXT),
            Map.entry("påfølgende", Which.NEXT),
            Map.entry("dette", Which.SAME));
    private static final String[] ADJECTIVES = {
        "ordinære",
        "ordinært",
        "ekstraordinære",
        "ekstraordinært",
        "planlagte",
        "planlagt",
        "felles",
        "ekstra",
        "fysiske",
        "digitale",
        "mulige"
    };
    /** Meetings that have a word of their own. */
    private static final Set<String> ASSEMBLIES = Set.of("generalforsamlingen", "generalforsamlinga");

    private static final Phrase SEASON = new Seasons();
    private final Cursor cursor;
    private @Nullable String body;
    private @Nullable Which which;
    private @Nullable Reading when;
    private boolean definite;

    MeetingWords(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable Reading read() {
        if (cursor.before(1).is("forrige") || cursor.before(1).is("førre")) {
            return null;
        }
        boolean own = cursor.before(1).is("sitt") || cursor.before(1).is("vårt");
        if (!front() || !meet()) {
            return null;
        }
        var tail = new MeetingTail(cursor, body, which, when);
        tail.read();
        Reading time = tail.when();
        if (time != null && time.kind() == TimeKind.IMPOSSIBLE) {
            return time;
        }
        boolean arranged = which != null || definite || own;
        if (!arranged && (time == null ? tail.body() == null : isStillToBeArranged(tail.body(), time))) {
            return null;
        }
        boolean bare = which == null && time == null;
        Which one = bare ? Which.NEXT : which == null ? Which.ANY : which;
        return Meetings.of(cursor, tail.body(), one, time).doubted(bare ? 0.6 : 0.95);
    }

    /** «et informasjonsmøte i uke 14»: some meeting of nobody's, on no day yet; nothing can hang on it. */
    private boolean isStillToBeArranged(@Nullable String whose, Reading time) {
        boolean nobodys = whose == null || whose.endsWith("møte");
        return nobodys && when == null && !time.days().isOneDay();
    }

    /** What stands before the word: «høstens første», «neste ordinære», «ASU-», «PSUs andre». */
    private boolean front() {
        cursor.skip("det", "den", "eit", "et", "en");
        owner();
        body = BodyNames.read(cursor);
        if (body != null) {
            cursor.skip("sitt", "sine", "-");
        }
        boolean counts = ordinal();
        cursor.skip(ADJECTIVES);
        if (body == null) {
            body = BodyNames.read(cursor);
        }
        if (body != null) {
            cursor.skip("-");
        }
        return counts;
    }

    /** «høstens første møte», «årets siste møte». */
    private void owner() {
        String word = cursor.peek().text();
        if (word.equals("årets")) {
            cursor.next();
            when = Reading.period(Days.year(cursor.standpoint().day().getYear()));
        } else if (word.endsWith("ens") || word.endsWith("ets")) {
            String season = word.substring(0, word.length() - 1);
            when = SEASON.read(new Cursor(Tokenizer.tokens(season), cursor.standpoint()));
            cursor.to(cursor.place() + (when == null ? 0 : 1));
        }
    }

    /** Reads «neste» or «1.»; a number that only counts the points of a list is none. */
    private boolean ordinal() {
        which = WHICH.get(cursor.peek().text());
        if (which == null || !cursor.next().isNumber()) {
            return true;
        }
        return cursor.close(".") && cursor.peek().text().equals(cursor.peek().raw());
    }

    private boolean meet() {
        Token token = cursor.next();
        String word = token.text();
        definite = word.endsWith("møtet") || ASSEMBLIES.contains(word);
        boolean assembly = which != null
                && (word.equals("generalforsamling") || word.matches("(?:fag|nettverks|års|dialog)?samling|fagdag"));
        if (!token.isWord() || !assembly && !word.endsWith("møte") && !definite && !word.equals("møta")) {
            return false;
        }
        Integer month = MonthNames.beginning(word);
        Reading season = month == null && definite && body == null && when == null ? season(word) : null;
        if (season != null) {
            when = season;
        } else if (month != null) {
            when = Nearest.inYear(cursor, YearTold.read(cursor), year -> Days.months(year, month, month));
        } else if (body == null && word.length() > 5) {
            body = token.raw();
        }
        return true;
    }

    /** The summer of «sommermøtet». */
    private @Nullable Reading season(String word) {
        String season = word.substring(0, Math.max(0, word.length() - "møtet".length()));
        return season.matches("vår|sommer|sommar|høst|haust|vinter")
                ? SEASON.read(new Cursor(Tokenizer.tokens("i " + season), cursor.standpoint()))
                : null;
    }
}
