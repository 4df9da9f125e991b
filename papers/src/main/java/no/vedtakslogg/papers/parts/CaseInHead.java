package no.vedtakslogg.papers.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * Which case the head of its paper names, and which body it goes to on which day.
 *
 * @param headings the lines that may name it
 * @param kinds those that tell the kind of the paper, and may tell the body
 */
record CaseInHead(List<Line> headings, List<Line> kinds, List<NamedFact> named) {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}-\\d{2}(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("^\\p{Lu}{2,6}$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    /** Whether it gives the case a number, or its title behind a label. */
    boolean namesCase() {
        return number() != null || facts(FactOfCase.TITLE).findAny().isPresent();
    }

    @Nullable Found<CaseNumber> number() {
        return numbers().findFirst().orElse(null);
    }

    Stream<Found<CaseNumber>> numbers() {
        return Stream.concat(
                headings.stream().flatMap(line -> heading(line).stream()).map(CaseHeading::number),
                facts(FactOfCase.NUMBER)
                        .flatMap(value -> FactOfCase.numbered(value).map(CaseNumbers.Start::number).stream()));
    }

    /** A line as the heading of the case, where it tells the number. */
    static Optional<CaseHeading> heading(Line line) {
        var words = KindOfCasePaper.without(line.words());
        return CaseHeading.of(line.with(words).apart(), false).or(() -> FactOfCase.numbered(words)
                .filter(start -> KindOfCasePaper.isBeside(line.words())
                        || FIGURES.matcher(words).lookingAt())
                .map(start -> CaseHeading.titled(start.number(), start.rest(), true)));
    }

    private Stream<Passage> facts(FactOfCase kind) {
        return named.stream().filter(fact -> FactOfCase.of(fact) == kind).map(NamedFact::value);
    }

    /** The title behind the number, behind a label, or alone. */
    @Nullable Passage title() {
        return Stream.of(
                        headings.stream()
                                .flatMap(line -> heading(line).stream())
                                .map(CaseHeading::title)
                                .filter(title -> !tellsMeeting(title)),
                        Stream.concat(facts(FactOfCase.TITLE), facts(FactOfCase.NUMBER))
                                .map(value -> FactOfCase.numbered(value)
                                        .map(CaseNumbers.Start::rest)
                                        .orElse(value)),
                        besideNumber().stream(),
                        unnumbered()
                                .filter(line -> line.standsOut() && !tellsKind(line))
                                .map(Line::words),
                        unnumbered().filter(line -> !tellsKind(line)).map(Line::words),
                        unnumbered().map(Line::words))
                .flatMap(titles -> titles)
                .filter(words -> words.has(LETTERS))
                .filter(words -> !Organisations.isName(words)) // «Helse Nord HF – sak 27/26», «HELSE NORD» above all
                .findFirst()
                .map(KindOfCasePaper::without)
                .orElse(null);
    }

    // «Sak 27/26 – ASU 19.06.2026» at the edge of each page
    private static boolean tellsMeeting(Passage title) {
        var body = FactOfCase.beforeDay(title);
        return body.length() < title.length() && (body.has(SHORT) || Organisations.mayBeBody(body));
    }

    private static boolean tellsKind(Line line) {
        return KindOfCasePaper.isBeside(line.words());
    }

    /** The lines straight below the heading that tells the title, which may go on in them. */
    List<Line> belowTitle() {
        var title = title();
        for (var i = 0; i < headings.size() && title != null; i++) {
            if (headings.get(i).words().span().contains(title.span())) {
                return headings.stream()
                        .skip(i + 1)
                        .takeWhile(line -> !line.afterGap() && heading(line).isEmpty())
                        .toList();
            }
        }
        return List.of();
    }

    int headingLevel() {
        return headings.stream().mapToInt(line -> line.style().heading()).max().orElse(0);
    }

    // above the kind of the paper and all facts may be the head of its page, and of two headings the body's is no title
    private Stream<Line> unnumbered() {
        var first = Stream.concat(kinds.stream(), named.stream().map(NamedFact::line))
                .mapToInt(line -> line.words().span().from())
                .min()
                .orElse(0);
        return headings.stream()
                .filter(line -> heading(line).isEmpty())
                .sorted(Comparator.<Line, Boolean>comparing(
                                line -> line.words().span().from() < first)
                        .thenComparing(line -> Organisations.mayBeBody(line.words())));
    }

    // below the number, or else above it
    private Optional<Passage> besideNumber() {
        for (var i = 0; i < headings.size(); i++) {
            if (heading(headings.get(i)).isPresent()) {
                var beside = i + 1 < headings.size() ? i + 1 : i - 1;
                return beside < 0
                        ? Optional.empty()
                        : Optional.of(headings.get(beside).words());
            }
        }
        return Optional.empty();
    }

    /** The body that the case goes to, behind a label or behind the kind of the paper. */
    Optional<Passage> body() {
        return named.stream()
                .filter(fact -> FactOfCase.of(fact) == FactOfCase.BODY)
                .max(Comparator.comparing(FactOfCase::namesBody)) // of equals the first
                .map(NamedFact::value)
                .or(this::besideKind)
                .map(FactOfCase::beforeDay);
    }

    private Optional<Passage> besideKind() {
        var title = title();
        return Stream.concat(kinds.stream(), unnumbered().filter(CaseInHead::tellsKind))
                .flatMap(line -> KindOfCasePaper.body(line.words()).stream())
                .filter(body -> title == null || !body.toString().contentEquals(title))
                .findFirst();
    }

    /** The words that tell the day of the meeting. */
    Optional<Passage> day() {
        return dayOfMeeting().or(() -> day(facts(FactOfCase.SOME_DAY)));
    }

    /** The words that tell it, where they cannot tell the day of writing. */
    Optional<Passage> dayOfMeeting() {
        return day(Stream.of(facts(FactOfCase.DAY), facts(FactOfCase.BODY), besideKind().stream())
                .flatMap(values -> values));
    }

    private static Optional<Passage> day(Stream<Passage> values) {
        return values.filter(value -> Days.first(value).isPresent())
                .findFirst()
                .map(value -> value.sub(FactOfCase.beforeDay(value).length()).strip());
    }
}
