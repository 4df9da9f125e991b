package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.ABSENT;
import static no.vedtakslogg.papers.words.PersonColumn.BY_VIDEO;
import static no.vedtakslogg.papers.words.PersonColumn.MET;
import static no.vedtakslogg.papers.words.PersonColumn.NAME;
import static no.vedtakslogg.papers.words.PersonColumn.REMARK;
import static no.vedtakslogg.papers.words.PersonColumn.ROLE;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** What the crosses and words in a row of a table tell of how somebody met. */
final class RowPresence {
    private static final Pattern MARK = Pattern.compile(
            "^(?:[xX✓✔√•v]|" + TickedNames.TICKED
                    + "|ja|m|(?:på |via )?(?:teams|video|nett)|digitalt?|møtte?|deltok|deltatt|fysisk|til ?stede|til ?stades|1)(?:\\b|$|\\s|\\(|,|/).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_ABSENT = Pattern.compile(
            "^(?:(?:meldt?e? )?(?:forfall|avbud|fr[aå]fall)|fravær(?:ende)?|fråvær(?:ande)?|ikk?j?e(?: \\p{L}+)?|nei|forf\\.?|fo|f|"
                    + TickedNames.EMPTY + ")(?![\\p{L}]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EMPTY = Pattern.compile(TickedNames.EMPTY);
    private static final Pattern NO_MARK = Pattern.compile("^[-–0]$");

    private RowPresence() {}

    static boolean isMark(String words) {
        return MARK.matcher(words).matches();
    }

    static boolean isAbsent(String words) {
        return WORD_ABSENT.matcher(words).matches();
    }

    /** How the person of a row met; nothing where the row does not tell. */
    static @Nullable Found<Presence> of(Row row, AttendanceColumns at) {
        var onVideo = at.in(row, BY_VIDEO);
        if (onVideo != null && isMark(onVideo.toString())) {
            return Found.of(Presence.BY_VIDEO, onVideo, Certainty.CERTAIN);
        }
        var met = at.in(row, MET);
        if (met != null && (WORD_ABSENT.matcher(met).matches() || namesAnother(met, at.in(row, NAME)))) {
            return Found.of(Presence.ABSENT, met, Certainty.CERTAIN);
        }
        if (met != null && !met.has(NO_MARK)) {
            var remark = at.in(row, REMARK);
            var video = Stream.of(met, remark, at.in(row, ROLE))
                    .flatMap(Stream::ofNullable)
                    .anyMatch(People::onVideo);
            return Found.of(video ? Presence.BY_VIDEO : Presence.MET, met, Certainty.CERTAIN);
        }
        var absent = at.in(row, ABSENT);
        if (absent != null
                && !EMPTY.matcher(absent).matches()
                && Remark.of(absent).metFor() == null) {
            return Found.of(Presence.ABSENT, absent, Certainty.CERTAIN);
        }
        var remarked = remarked(at.in(row, REMARK));
        return remarked == null ? besideRole(at.in(row, ROLE)) : remarked;
    }

    // the deputy's name stands where others have a cross
    private static boolean namesAnother(Passage met, @Nullable Passage member) {
        return member != null
                && Names.isName(met)
                && Names.isName(NameList.first(member))
                && !member.toString().contains(met);
    }

    // «Styremedlem, deltok på video» in the column of roles
    private static @Nullable Found<Presence> besideRole(@Nullable Passage role) {
        return role != null && People.onVideo(role) ? Found.of(Presence.BY_VIDEO, role, Certainty.CERTAIN) : null;
    }

    private static @Nullable Found<Presence> remarked(@Nullable Passage remark) {
        if (remark == null) {
            return null;
        }
        var said = Remark.of(remark);
        return said.absent()
                ? Found.of(Presence.ABSENT, remark, Certainty.CERTAIN)
                : said.video() ? Found.of(Presence.BY_VIDEO, remark, Certainty.CERTAIN) : null;
    }
}
