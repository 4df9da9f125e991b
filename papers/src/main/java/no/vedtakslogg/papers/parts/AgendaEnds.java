package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.MeetingToCome;

/** Tells where a list of cases ends: in a heading of a section, or a label that no row of it has. */
public final class AgendaEnds {
    private static final Set<Label> HEAD =
            Set.of(Label.DATE, Label.TIME, Label.PLACE, Label.BODY, Label.CHAIR, Label.SECRETARY);
    private static final Set<Label> OF_ROW = Set.of(Label.KIND, Label.HANDLER, Label.RESPONSIBLE, Label.ATTACHMENTS);

    private static final Set<Label> PRESENTING = Set.of(Label.HANDLER, Label.RESPONSIBLE);

    private static final Pattern KIND = Pattern.compile(
            "(?iu)^((?![^:]*(?:vedtak|forslag|fr[ae]mlegg|innstilling|tilråding|konklusjon|beslut|avgjer|result|behandl|handsam|status|utfall|oppfølging))\\p{L}[\\p{L} ]{2,25}):\\s+((?:til )?(?:orientering|drøfting|diskusjon|beslutning|vedtak|avgjerd|informasjon|uttalelse|uttale|godkjenning)(?:s?sak)?)\\.?$");

    // «Onsdag 22. april 2026 kl. 9–15, Storvik hotell» below «Program»
    private static final Pattern DAY = Pattern.compile(
            "(?iu)^(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn)dag,?\\s+)?(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?20\\d{2}\\b");
    // «Det kalles inn til møte i eldrerådet 3. mars kl. 10.», which no row begins like
    private static final Pattern CALL = Pattern.compile(
            "(?iu)^(?!\\d|[-–•*]\\s|kl\\b|sak\\b|godkj).*\\b(?:(?:inn)?kall|inviter|velkom|møte|samling)\\p{L}*\\b.{0,90}\\b\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.).*\\d");
    // «Referat fra møtet 4. februar» is what many meetings take up first
    private static final Pattern OF_MEETING = Pattern.compile("(?iu)^referat(?:et)? (?:fra|frå|av) .*møte");
    private static final Pattern ROW =
            Pattern.compile("(?iu)^(?:\\d|[-–•*]\\s|kl\\b|sak\\b|\\p{Lu}{1,6}\\s?\\d|[IVX]{1,5}[.)]\\s)");

    private static final int FEW = 4;

    private AgendaEnds() {}

    /** Whether a line is of no row of the list. */
    static boolean leaves(Line line) {
        return !isFactOfRow(line) && (isSection(line) || isLabelled(line) || MeetingToCome.isSentence(line.words()));
    }

    /** Whether a line tells of the row above it: «Type: Drøfting» straight below it, «Innleder: Kari Nord» below a gap too. */
    public static boolean isFactOfRow(Line line) {
        return factOfRow(line)
                .filter(fact -> !line.afterGap() || PRESENTING.contains(fact.label()))
                .or(() -> kindOfRow(line.words()))
                .isPresent();
    }

    /** What a line tells of one row behind a label: its kind, who answers for it, its papers. */
    public static Optional<Labels.Labelled> factOfRow(Line line) {
        return factOfRow(line.words());
    }

    public static Optional<Labels.Labelled> factOfRow(Passage words) {
        return Labels.atStart(words)
                .filter(labelled ->
                        OF_ROW.contains(labelled.label()) && !labelled.value().isBlank())
                .or(() -> kindOfRow(words));
    }

    // «Formål: Drøfting», and not «Vedtak: Til orientering»
    private static Optional<Labels.Labelled> kindOfRow(Passage words) {
        var kind = words.matcher(KIND);
        return kind.find()
                ? Optional.of(new Labels.Labelled(Label.KIND, words.group(kind, 1), words.group(kind, 2)))
                : Optional.empty();
    }

    private static boolean isSection(Line line) {
        return Headings.of(line)
                .filter(titled -> titled.heading() != Heading.OTHER_BUSINESS)
                .filter(titled -> titled.heading() != Heading.MINUTES
                        || line.standsOut()
                        || !line.words().has(OF_MEETING))
                .isPresent();
    }

    private static boolean isLabelled(Line line) {
        return Labels.atStart(line.words())
                .filter(labelled -> labelled.label() != Label.TIME && labelled.label() != Label.BODY)
                .filter(labelled -> !isOfficerBelowRow(labelled, line))
                .isPresent();
    }

    /** Whether a line tells when and where the meeting is, or who leads it. */
    static boolean isOfHead(Line line) {
        return line.words().has(DAY)
                || line.words().has(CALL)
                || Labels.atStart(line.words())
                        .filter(labelled -> HEAD.contains(labelled.label()))
                        .isPresent();
    }

    /** Whether a line is the label of the meeting's day, time or place with the value in the next line, or such a value. */
    static boolean isBareLabelOrValue(List<Block> blocks, int at) {
        return isBareLabel(blocks, at) || at > 0 && isBareLabel(blocks, at - 1);
    }

    private static boolean isBareLabel(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()
                || !(blocks.get(at) instanceof Line line && blocks.get(at + 1) instanceof Line value)) {
            return false;
        }
        var label = Labels.alone(line.words()).filter(HEAD::contains);
        return label.isPresent()
                && Labels.alone(value.words()).isEmpty()
                && (label.get() == Label.PLACE
                        || Clock.beside(value.words()).isPresent()
                        || Days.first(value.words()).isPresent());
    }

    /** Whether a line stands above the papers that are sent with a call. */
    static boolean opensPapers(Line line) {
        return line.text().strip().endsWith(":")
                && Labels.alone(line.words()).filter(Label.ATTACHMENTS::equals).isPresent();
    }

    /** Whether a line begins as rows do, with a figure or a mark. */
    static boolean beginsRow(Line line) {
        return !line.words().has(DAY) && line.words().has(ROW);
    }

    // «Møteleder» straight below a row presents it
    private static boolean isOfficerBelowRow(Labels.Labelled labelled, Line line) {
        return labelled.value().isBlank()
                && !line.afterGap()
                && !line.text().contains(":")
                && (labelled.label() == Label.CHAIR || labelled.label() == Label.SECRETARY);
    }

    /** Whether a line, or one of the next few, is of the meeting's head: the name of the meeting may stand above its day. */
    static boolean isOfHead(List<Block> blocks, int at) {
        for (var i = at; i < Math.min(at + FEW, blocks.size()) && blocks.get(i) instanceof Line line; i++) {
            if (isOfHead(line)) {
                return true;
            }
            if (beginsRow(line)) {
                return false;
            }
        }
        return false;
    }
}
