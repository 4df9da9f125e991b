package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Who led a meeting and who wrote its minutes, where no label says so but the list of those who met does, or a signature. */
public final class Officers {
    private static final Pattern LED = Pattern.compile("(?iu)(?:møte-?(?:leder|leiar)|ordstyrer|ordstyrar|dirigent)");
    private static final Pattern LEADER =
            Pattern.compile("(?iu)(?:styre|utvalgs|utvals|råds|fagråds)?-?(?:leder|leiar)|(?:møte-?)?ordfører");
    private static final Pattern WROTE = Pattern.compile(
            "(?iu)(?:møte-?)?(?:referent|sekretær)|(?:møte)?protokollfør(?:er|ar)|utvalgssekretær|utvalssekretær");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/()]\\s*|\\s+og\\s+");
    private static final int LAST_LINES = 14;

    private Officers() {}

    /** The head, with those that it does not name itself. */
    public static MeetingHead of(MeetingHead head, List<Attendee> attendance, List<Part> parts) {
        if (parts.stream().noneMatch(part -> part.kind() == PartKind.MINUTES)) {
            return head;
        }
        return head.ledBy(
                head.chair() == null ? chair(attendance, parts) : head.chair(),
                head.secretary() == null ? one(attendance, WROTE, parts) : head.secretary());
    }

    private static @Nullable Found<String> chair(List<Attendee> attendance, List<Part> parts) {
        var led = met(attendance, LED);
        return led == null ? one(attendance, LEADER, parts) : led;
    }

    private static @Nullable Found<String> one(List<Attendee> attendance, Pattern role, List<Part> parts) {
        var met = met(attendance, role);
        return met == null ? signed(parts, role) : met;
    }

    // a role that several have tells of nobody
    private static @Nullable Found<String> met(List<Attendee> attendance, Pattern role) {
        var named = attendance.stream()
                .filter(attendee -> attendee.presence().value() != Presence.ABSENT
                        && attendee.affiliation() != null
                        && BETWEEN.splitAsStream(attendee.affiliation().value())
                                .anyMatch(part -> role.matcher(part.strip()).matches()))
                .map(Attendee::name)
                .toList();
        return named.size() == 1 ? likely(named.getFirst()) : null;
    }

    private static Found<String> likely(Found<String> name) {
        return new Found<>(name.value(), name.span(), Certainty.LIKELY);
    }

    // the name, and the role straight below it or behind a comma, among the last lines
    private static @Nullable Found<String> signed(List<Part> parts, Pattern role) {
        var part = parts.getLast();
        var blocks = new ArrayList<Block>(part.front());
        part.cases().forEach(text -> blocks.addAll(text.blocks()));
        var last = blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size());
        for (var i = 1; i < last.size(); i++) {
            if (last.get(i - 1) instanceof Line name
                    && last.get(i) instanceof Line below
                    && Names.isName(name.words())
                    && role.matcher(below.words().strip()).matches()) {
                return Found.words(name.words(), Certainty.LIKELY);
            }
        }
        return null;
    }
}
