package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Treated;

/** Reads the head of a meeting: by its labels, and where there are none by the sentence that names the meeting. */
public final class Heads {
    private static final Pattern TO = Pattern.compile("(?iu)^(?:går )?til:");
    private static final Pattern FROM = Pattern.compile("(?iu)^(?:fra|frå):");

    private static final Pattern DAY_OF_MEETING = Pattern.compile("(?iu)^møte(?:dato|dag)\\s*(?::|$)");

    private static final Pattern YEAR_OF_MEETING =
            Pattern.compile("(?iu)møte\\p{L}*\\b[^.]*(?<![\\d./–-])(20\\d{2})(?![\\d./–-])");

    private static final int NEAR_TREATMENT = 4;

    private Heads() {}

    /** The head of the meeting that some parts of a paper belong to; what the first of them says counts. */
    public static MeetingHead of(List<Part> parts) {
        var facts = new HeadFacts();
        parts.forEach(part -> treated(part).ifPresent(facts::treated));
        var labels = new HeadLabels(facts);
        var besideNumbers = new ArrayList<Passage>();
        for (var part : parts) {
            var besideNumber = DayBesideNumber.in(part);
            besideNumber.ifPresent(besideNumbers::add);
            var sent = isSent(part, besideNumber.isPresent())
                    || tellsDayOfMeeting(part)
                    || isOfCase(part, besideNumber.isPresent());
            part.front()
                    .forEach(isLetterAbove(part, parts) ? labels::readLetter : sent ? labels::readSent : labels::read);
        }
        if (!facts.hasDate() && !besideNumbers.isEmpty()) {
            facts.value(Label.DATE, besideNumbers.getFirst());
        }
        yearOfCases(parts).ifPresent(facts.when()::yearOfCases);
        parts.stream().flatMap(Heads::yearOfTitle).findFirst().ifPresent(facts.when()::yearOfTitle);
        var sentences = new HeadSentences(facts, parts);
        parts.forEach(sentences::read);
        parts.forEach(sentences::treated);
        sentences.nearSending(parts);
        var hours = new MeetingHours(facts);
        parts.forEach(hours::ended);
        parts.forEach(hours::toEnd);
        parts.forEach(part -> whereTreated(part, facts));
        new BodyInHead(facts).read(parts);
        parts.stream()
                .flatMap(NextMeeting::in)
                .filter(words -> !facts.hasNextMeeting())
                .forEach(words -> facts.value(Label.NEXT_MEETING, words));
        return facts.close();
    }

    // «Til:», «Fra:» and «Dato:» above «Styremøte 17.04.2026» tell of the letter
    private static boolean isSent(Part part, boolean dayBesideNumber) {
        var lines = part.front().stream()
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .toList();
        return lines.stream().anyMatch(words -> words.has(TO))
                && lines.stream().anyMatch(words -> words.has(FROM))
                && (lines.stream().anyMatch(DayInHead::isNamed) || dayBesideNumber);
    }

    // «Styremøte: 12.05.2026» beside the number of the one case, and «Dato» among those who wrote its paper
    private static boolean isOfCase(Part part, boolean dayBesideNumber) {
        return part.cases().size() == 1 && dayBesideNumber;
    }

    // where «Møtedato» stands in the head, «Dato» says when the paper was written
    private static boolean tellsDayOfMeeting(Part part) {
        return part.front().stream().flatMap(Block::passages).anyMatch(words -> words.has(DAY_OF_MEETING));
    }

    // a letter that sends a notice or an extract has nothing of a meeting but what stands below it, which tells its own
    // day
    private static boolean isLetterAbove(Part part, List<Part> parts) {
        var next = parts.indexOf(part) + 1;
        return part.kind() == PartKind.OTHER
                && part.cases().isEmpty()
                && part.agendaLines().isEmpty()
                && part.agendaTables().isEmpty()
                && next < parts.size()
                && (parts.get(next).kind() == PartKind.NOTICE || parts.get(next).kind() == PartKind.CASE_MINUTES)
                && of(List.of(parts.get(next))).date() != null;
    }

    // «Innkalling til årsmøte i Storvik vel 2027»
    private static Stream<Integer> yearOfTitle(Part part) {
        return HeadSentences.opening(part)
                .limit(1)
                .map(line -> line.words().matcher(YEAR_OF_MEETING))
                .filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group(1)));
    }

    private static OptionalInt yearOfCases(List<Part> parts) {
        var years = parts.stream()
                .flatMap(part -> part.cases().stream())
                .map(CaseText::number)
                .filter(Objects::nonNull)
                .map(number -> number.value().year())
                .distinct()
                .toList();
        return years.size() == 1 && years.getFirst() != null ? OptionalInt.of(years.getFirst()) : OptionalInt.empty();
    }

    // an extract's own meeting is the last that treated its case
    private static Optional<Treated> treated(Part part) {
        return part.cases().stream()
                .filter(text -> text.blocks().stream()
                        .limit(1)
                        .flatMap(Heads::treated)
                        .findFirst()
                        .isPresent())
                .findFirst()
                .flatMap(text -> text.blocks().stream().flatMap(Heads::treated).reduce((before, last) -> last))
                .or(() -> treatedInHead(part));
    }

    // «Rådet behandlet saken 12.05.2026 som sak 18/26. Den ble grundig drøftet.» above what was decided
    private static Optional<Treated> treatedInHead(Part part) {
        return part.kind() != PartKind.CASE_MINUTES
                ? Optional.empty()
                : part.front().stream()
                        .flatMap(block ->
                                block instanceof Line line ? Treated.atStart(line.words()).stream() : Stream.empty())
                        .findFirst();
    }

    // an extract may name the place below «Formannskapet behandlet saken den …»
    private static void whereTreated(Part part, HeadFacts facts) {
        if (part.kind() != PartKind.CASE_MINUTES) {
            return;
        }
        part.cases().stream()
                .limit(1)
                .flatMap(text -> text.blocks().stream().limit(NEAR_TREATMENT))
                .flatMap(block -> block instanceof Line line ? Labels.in(line.words()).stream() : Stream.empty())
                .filter(found -> found.label() == Label.PLACE || found.label() == Label.TIME)
                .filter(found -> !found.value().isBlank())
                .forEach(found -> facts.value(found.label(), found.value()));
    }

    private static Stream<Treated> treated(Block block) {
        return block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty();
    }
}
