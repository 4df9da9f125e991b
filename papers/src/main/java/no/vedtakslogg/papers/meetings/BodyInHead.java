package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Organisations;

/** Finds the body that meets where the head names it in a line of its own: below whoever owns it, above or below the kind of paper, beside «Gjelder:». */
final class BodyInHead {
    // «Sykehuset Storvik HF», «Storvik kommune», «Vik skole» and «SKOLE» stand above the names of their bodies
    private static final Pattern OWNER = Pattern.compile(
            "(?iu)^(?!\\p{L}*(?:styret|rådet|utvalet|utvalget|gruppa|gruppen)\\s)[^,:]{2,60}\\s(?:R?HF|IKS|(?:fylkes)?kommune|\\p{L}*(?:skole|skule|barnehage|sykehjem|sjukeheim|helsehus|helsesenter))$|^helsefellesskap(?:et)?\\b[^,:]{2,40}$|^(?:skole|skule|barnehage)$"
                    // «Storvik sykehus HF og kommunene i Ytre Dal»
                    + "|^[^,:]{2,60}\\s(?:HF|kommune) og \\p{L}*(?:kommun|sykehus|sjukehus|helse)[^:]{2,80}$");

    // «Gjelder: Referat fra møte i eldrerådet»
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^(?:saken )?(?:gjelder|gjeld|emne|subject|vedrørende|vedrørande|vedr\\.)\\s*:\\s*(?=\\S)");

    private static final Pattern TO = Pattern.compile("(?iu)^(?:(?:går )?til|(?:helse)?f[oø]retak):\\s*(?=\\S)");

    private static final Pattern BESIDE_DAY = Pattern.compile(
            "^(?:(?iu:til|for|i)\\s(?iu:møtet?\\si\\s)?)?(\\p{L}[\\p{L} -]{3,80}?),?\\s+(?:(?iu:møte|den|\\p{L}{2,4}dag)\\s+){0,3}\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}$");

    // «REFERAT/PROTOKOLL», «Referat styringsgruppemøte 09.09.25»
    private static final Pattern KIND_OF_PAPER = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling|bok|program|agenda)(?:\\s*(?:/|og|med)\\s*\\p{L}+)?|saksframlegg|saks?liste|dagsorden|styresak)(?:\\s(?:(?:fra|frå|til)\\s)?\\p{L}*møte[t]?(?:\\s.{0,12}\\d.*)?)?$");

    private static final int FEW = 3;

    private final HeadFacts facts;

    BodyInHead(HeadFacts facts) {
        this.facts = facts;
    }

    /** The body whose day stands beside it: «Saksframlegg | Møtedato» above «Styret i Storvik sykehus HF | 21.05.2026». */
    static Optional<Passage> beside(Passage day, Table.Row row) {
        return row.filled().stream()
                .map(Table.Cell::words)
                .filter(words -> !words.equals(day) && BodyWords.name(words))
                .findFirst();
    }

    void read(List<Part> parts) {
        parts.forEach(this::read);
        parts.stream().flatMap(part -> aboveKind(part).stream()).forEach(facts.body()::orLikely);
        parts.stream()
                .filter(part -> !facts.body().isKnown())
                .flatMap(part -> opening(part).stream().limit(1)) // whoever owns the body, where nothing else names it
                .forEach(this::alone);
    }

    private void read(Part part) {
        Stream.concat(Stream.ofNullable(part.title()), part.front().stream()).forEach(this::subject);
        if (!facts.body().isKnown()) {
            var lines = opening(part);
            lines.stream()
                    .dropWhile(words -> words.has(OWNER) || words.has(KIND_OF_PAPER))
                    .findFirst()
                    .flatMap(NamedBody::alone)
                    .or(() -> lines.stream()
                            .findFirst()
                            .filter(words -> !words.has(OWNER))
                            .flatMap(NamedBody::alone))
                    .or(() -> receiver(part))
                    .or(() -> besideDay(part))
                    .map(found ->
                            NamedBody.isOnlyShort(found) ? belowKind(lines).orElse(found) : found)
                    .ifPresent(facts.body()::likely);
        }
        HeadSentences.opening(part).findFirst().ifPresent(first -> facts.body().fuller(first.words()));
        HeadSentences.opening(part).map(Line::words).forEach(facts.body()::nameOfShort);
        HeadSentences.opening(part)
                .flatMap(line -> NamedBody.inSentence(line.words()).or(() -> NamedBody.alone(line.words())).stream())
                .forEach(facts.body()::fullerName);
    }

    // below «Storvik sykehus» or the head of the page, and above the title of the paper
    private static Optional<Passage> aboveKind(Part part) {
        return part.kind() == PartKind.OTHER
                ? opening(part).stream()
                        .limit(FEW)
                        .takeWhile(words -> Labels.atStart(words).isEmpty() && !words.has(KIND_OF_PAPER))
                        .filter(words -> !words.has(OWNER))
                        .flatMap(words -> NamedBody.alone(words).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void alone(Passage words) {
        if (!facts.body().isKnown()) {
            NamedBody.alone(words).ifPresent(facts.body()::likely);
        }
    }

    private static List<Passage> opening(Part part) {
        return part.front().stream()
                .flatMap(block -> switch (block) {
                    case Line line ->
                        NameList.columns(line.words()).stream()
                                .flatMap(words -> words.split(HeadSentences.BAR).stream());
                    case Table table -> alone(table);
                })
                .dropWhile(LetterWords::open)
                .limit(HeadSentences.OPENING)
                .toList();
    }

    // one cell over the whole width at the top of a table is a heading
    private static Stream<Passage> alone(Table table) {
        return table.rows().stream()
                .limit(1)
                .map(Table.Row::filled)
                .filter(cells -> cells.size() == 1 && table.rows().size() > 1)
                .map(cells -> cells.getFirst().words());
    }

    // «Til: Rådet for felles legevakt», «Føretak: Storvik sjukehus HF» above a case that is put before it
    private static Optional<Passage> receiver(Part part) {
        if (part.kind() != PartKind.CASE_PAPER) {
            return Optional.empty();
        }
        return part.front().stream()
                .limit(HeadSentences.OPENING)
                .flatMap(block -> {
                    var to = block instanceof Line line ? line.words().matcher(TO) : null;
                    return to != null && to.find()
                            ? NamedBody.alone(((Line) block).words().sub(to.end())).stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    // «Til møte i Rådet for felles legevakt 12. mars 2026», «Rådet for felles legevakt, 12. mars 2026»
    private static Optional<Passage> besideDay(Part part) {
        return part.kind() != PartKind.CASE_PAPER
                ? Optional.empty()
                : part.front().stream()
                        .limit(HeadSentences.OPENING)
                        .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                        .map(BodyInHead::bodyBesideDay)
                        .filter(Organisations::mayBeBody)
                        .findFirst();
    }

    private static Passage bodyBesideDay(Passage words) {
        var named = words.matcher(BESIDE_DAY);
        return named.find() ? words.group(named, 1) : words.none();
    }

    // «REFERAT» and below it «Rådmannsgruppen» say more of the meeting than «Fjordregionen IPR» above both
    private static Optional<Passage> belowKind(List<Passage> lines) {
        return lines.stream()
                .dropWhile(words -> !words.has(KIND_OF_PAPER))
                .skip(1)
                .findFirst()
                .flatMap(NamedBody::alone);
    }

    private void subject(Block block) {
        if (!facts.body().isKnown() && block instanceof Line line) {
            var subject = line.words().matcher(SUBJECT);
            if (subject.find()) {
                NamedBody.inSentence(line.words().sub(subject.end()))
                        .or(() -> NamedBody.whole(line.words().sub(subject.end())))
                        .ifPresent(facts.body()::likely);
            }
        }
    }
}
