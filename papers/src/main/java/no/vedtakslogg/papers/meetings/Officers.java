package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
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
            "(?iu)(?:møte-?|styre)?(?:referent|sekretær)|(?:møte)?protokollfør(?:er|ar)|utvalgssekretær|utvalssekretær");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/()]\\s*|\\s+og\\s+");
    private static final Pattern MET_AS = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3})\\s(?:møtte|var|deltok|fungerte|fungerer)\\s(?:som\\s)?(\\p{Ll}{5,18})\\b");
    private static final String NAME = "(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3})";
    // «Møtet ble ledet av Kari Nord. Ola Moen førte referatet.»
    private static final Pattern LED_BY =
            Pattern.compile("\\b[Mm]øtet (?:ble|blei|vart) (?:ledet|ledd|leia|leidd) av (?:\\p{Ll}+ )?" + NAME);
    // whoever alone met from the secretariat wrote the minutes
    private static final Pattern SECRETARIAT = Pattern.compile("(?iu)sekretariat(?:et)?");
    private static final Pattern FROM_SECRETARIAT = Pattern.compile("^(?iu:fra|frå) sekretariatet:\\s+" + NAME + "$");
    private static final Pattern DID_WRITE =
            Pattern.compile(NAME + "\\s(?:førte|skrev|skreiv)\\s(?:møte)?(?:referat|protokoll)(?:et|en)?\\b");

    private Officers() {}

    /** The head, with those that it does not name itself. */
    public static MeetingHead of(MeetingHead head, List<Attendee> attendance, List<Part> parts) {
        if (attendance.isEmpty() && parts.stream().noneMatch(part -> part.kind() == PartKind.MINUTES)) {
            return head;
        }
        return head.ledBy(
                head.chair() == null ? chair(attendance, parts) : head.chair(),
                head.secretary() == null ? secretary(attendance, parts) : head.secretary());
    }

    private static @Nullable Found<String> chair(List<Attendee> attendance, List<Part> parts) {
        var led = met(attendance, LED);
        return led == null ? one(attendance, LEADER, parts) : led;
    }

    private static @Nullable Found<String> secretary(List<Attendee> attendance, List<Part> parts) {
        var wrote = one(attendance, WROTE, parts);
        return wrote == null ? one(attendance, SECRETARIAT, parts) : wrote;
    }

    private static @Nullable Found<String> one(List<Attendee> attendance, Pattern role, List<Part> parts) {
        return Stream.<Supplier<@Nullable Found<String>>>of(
                        () -> met(attendance, role),
                        () -> inTable(attendance, parts, role),
                        () -> told(parts, role),
                        () -> Signatures.of(parts.getLast(), role))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // a role that several have tells of nobody
    private static @Nullable Found<String> met(List<Attendee> attendance, Pattern role) {
        var named = attendance.stream()
                .filter(attendee -> !attendee.isAbsent()
                        && attendee.affiliation() != null
                        && BETWEEN.splitAsStream(attendee.affiliation().value())
                                .anyMatch(part -> role.matcher(part.strip()).matches()))
                .map(Attendee::name)
                .toList();
        return named.size() == 1 ? named.getFirst().likely() : null;
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
                    var did = line.words()
                            .matcher(role == SECRETARIAT ? FROM_SECRETARIAT : role == WROTE ? DID_WRITE : LED_BY);
                    if (did.find() && Names.isName(did.group(1))) {
                        return Found.words(line.words().group(did, 1), Certainty.LIKELY);
                    }
                }
            }
        }
        return null;
    }

    // a function has a column of its own beside whom somebody represents
    private static @Nullable Found<String> inTable(List<Attendee> attendance, List<Part> parts, Pattern role) {
        var named = parts.stream()
                .flatMap(part -> FlatRoster.restored(part.front()).stream())
                .flatMap(block -> block instanceof Table table ? table.rows().stream() : Stream.empty())
                .filter(row -> row.filled().stream()
                        .anyMatch(cell -> role.matcher(cell.text().strip()).matches()))
                .flatMap(row -> attendance.stream()
                        .filter(attendee -> !attendee.isAbsent())
                        .filter(attendee -> row.filled().stream().anyMatch(cell -> isNameOf(attendee, cell.text()))))
                .map(Attendee::name)
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst().likely() : null;
    }

    private static boolean isNameOf(Attendee attendee, String words) {
        return words.strip().equals(attendee.name().value());
    }
}
