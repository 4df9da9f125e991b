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
import no.vedtakslogg.papers.text.Table;
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
    private static final Pattern MET_AS = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3})\\s(?:møtte|var|deltok|fungerte|fungerer)\\s(?:som\\s)?(\\p{Ll}{5,18})\\b");
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
        var told = met == null ? told(parts, role) : met;
        return told == null ? signed(parts, role) : told;
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

    // «Kari Nord møtte som sekretær.»
    private static @Nullable Found<String> told(List<Part> parts, Pattern role) {
        for (var part : parts) {
            for (var block : part.front()) {
                if (block instanceof Line line) {
                    var as = line.words().matcher(MET_AS);
                    if (as.find() && role.matcher(as.group(2)).matches() && Names.isName(as.group(1))) {
                        return Found.words(line.words().group(as, 1), Certainty.LIKELY);
                    }
                }
            }
        }
        return null;
    }

    // the name, and the role straight below it or behind a comma, among the last lines
    private static @Nullable Found<String> signed(List<Part> parts, Pattern role) {
        var part = parts.getLast();
        var blocks = new ArrayList<Block>(part.front());
        part.cases().forEach(text -> blocks.addAll(text.blocks()));
        var last = blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size());
        for (var block : blocks) {
            if (block instanceof Table table) {
                var name = signed(table, role);
                if (name != null) {
                    return name;
                }
            }
        }
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

    private static @Nullable Found<String> signed(Table table, Pattern role) {
        for (var r = 1; r < table.rows().size(); r++) {
            var above = table.rows().get(r - 1).cells();
            var cells = table.rows().get(r).cells();
            for (var c = 0; c < Math.min(above.size(), cells.size()); c++) {
                if (!above.get(c).isEmpty()
                        && role.matcher(cells.get(c).text().strip()).matches()
                        && Names.isName(above.get(c).words())) {
                    return Found.words(above.get(c).words(), Certainty.LIKELY);
                }
            }
        }
        return null;
    }
}
