package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/** Reads the facts of a meeting's head that no label tells: in titles, in sentences and below the last case. */
final class HeadSentences {
    private static final String DAY_AFTER =
            "(?:,?\\s+(?:møte\\s+)?(?:den\\s+)?(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn)dag\\s+)?(?:den\\s+)?\\d{1,2}[.\\s].*|\\s+i møte.*|\\s+[-–]\\s+\\d.*)?";
    private static final Pattern BODY_IN_TITLE = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling|bok)|utskrift av møte(?:protokoll|bok)|særutskrift|saksprotokoll|agenda|saks?liste|dagsorden|program)"
                    + "(?:\\s*/\\s*\\p{L}+)?\\s*(?:[-–:]\\s*|(?:fra|frå|for|til|i|av)\\s+|(?<=\\s))(?:\\p{L}*møte(?:t)?\\s+(?:i|for|med)\\s+|møte:?\\s+)?(?:det\\s+)?(.{2,90}?)"
                    + DAY_AFTER + "$");
    private static final Pattern BODY_BEFORE_TITLE = Pattern.compile(
            "(?iu)^(.{2,90}?)\\s*[-–:,]\\s*(?:(?:møte)?(?:referat|protokoll|innkalling)|\\p{L}*møte\\s+(?:den\\s+)?\\d)\\b.*$");
    private static final Pattern MEETING_OF =
            Pattern.compile("(?iu)^\\p{L}*møtet?\\s+(?:i|for|med)\\s+(?:det\\s+)?(.{2,90}?)" + DAY_AFTER + "$");
    private static final Pattern MEETING_ITSELF = Pattern.compile(
            "(?iu)^((?:partnerskaps|partnarskaps|dialog)møtet?\\s+(?:i|for|mellom)\\s+.{2,80}?)" + DAY_AFTER + "$");
    // «Hovedstyrets årsmøte»
    private static final Pattern MEETING_BY =
            Pattern.compile("(?iu)^(\\p{L}[\\p{L} -]{3,60}?)(?<!kalle)s\\s+(?:\\p{L}+\\s+)?\\p{L}*møte[t]?(?:\\s.*)?$");
    // «Styret kalles inn til møte»
    private static final Pattern CALLED_BODY = Pattern.compile(
            "(?iu)^(\\p{L}[\\p{L} .-]{3,80}?)\\s+(?:(?:inn)?kall(?:es|ast)|holder|held|har|avholder)\\s+(?:(?:med dette|herved|inn|til)\\s+){0,3}(?:\\p{L}+\\s+)?\\p{L}*møte\\b.*$");
    private static final Pattern CALLED_TO = Pattern.compile(
            "(?iu)\\b(?:inn)?kall\\w*\\b.{0,40}\\bmøte\\w*\\s+(?:i|for|med)\\s+(?:det\\s+)?(.{3,80}?)(?:" + DAY_AFTER
                    + "\\.?|[.:].*)$");
    private static final Pattern IN_MEETING =
            Pattern.compile("(?iu)^(?:for|frå|fra|i)?\\s*(\\p{L}[\\p{L}\\s.-]{2,70}?)\\s+(?:i|sitt)\\s+møte\\b.*");
    private static final Pattern AT_PLACE = Pattern.compile(
            "(?:\\bved\\s+|\\bi\\s+|\\bpå\\s+|,\\s*)(\\p{Lu}[\\p{L}\\s.]{2,60}?|\\p{L}{4,30}(?:rommet|salen|huset))\\s*\\.?$");
    private static final Pattern OF_PARTNERS = Pattern.compile("(?iu)^(?:partnerskaps|dialog)møte\\s+i\\s");
    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)helsefe+l+e?s+kap");
    // «18. april 2026» above «Det kalles inn til møte 25. april 2026» says when the letter was written
    private static final Pattern ONLY_DAY =
            Pattern.compile("(?iu)^(?:den )?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$");
    private static final Pattern CALLED =
            Pattern.compile("(?iu)\\b(?:inn)?kall\\w*\\b.{0,40}\\bmøte\\w*\\b.{0,60}\\d{1,2}\\.\\s");
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?iu)(?:^|[.]\\s+)(?:dato for )?neste (?:ordinære )?(?:styre|råds|utvalgs|utvals)?møte(?:t|dato)?\\b");
    // «Storvik, 27. oktober 2026» says where and when a letter was written
    private static final Pattern LETTER_DATE = Pattern.compile(
            "^(?!.*(?iu:møte|dag\\b|dato|referat|protokoll|råd|utval|styre))\\p{Lu}\\p{Ll}[\\p{L} /-]{1,28}?,?\\s+(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$",
            Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling)(?:en|a)?\\b|\\p{L}*møte\\s(?:i|for|med)\\s)");
    private static final String WEEKDAY =
            "(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun|mån)dag,?\\s+)?(?:den\\s+)?";
    private static final Pattern WHEN = Pattern.compile(
            "(?iu)^" + WEEKDAY
                    + "\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}(?:,?\\s+(?:fra\\s|frå\\s)?kl\\.?\\s*[\\d.: –-]+)?\\.?$");
    private static final Pattern ONLY_CLOCK = Pattern.compile(
            "(?iu)^(?:fra\\s|frå\\s)?kl(?:\\.|okka|okken)?:?\\s*\\d[\\d.: ]*(?:(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d[\\d.: ]*)?$");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^\\p{Lu}.*(?:hus(?:et)?|rom(?:met)?|sal(?:en)?|hotell|senter(?:et)?|sal(?:en)?|teams|skole|skule|kantine[n]?|etg\\.?|etasje|auditori\\p{L}+)\\b[^.:]*$");
    private static final Pattern AT = Pattern.compile("(?iu)^(?:på|i|ved)\\s+");
    private static final int OPENING = 8;
    private static final int LONGEST_SENTENCE = 160;
    private static final int LONGEST_BODY = 70;

    private final HeadFacts facts;
    private final boolean named;

    HeadSentences(HeadFacts facts, List<Part> parts) {
        this.facts = facts;
        this.named =
                parts.stream().flatMap(HeadSentences::opening).map(Line::words).anyMatch(HeadSentences::namesDay);
    }

    void read(Part part) {
        var lines = opening(part)
                .map(Line::words)
                .filter(words -> !named || !words.has(ONLY_DAY))
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            sentence(lines.get(i));
            if (lines.get(i).has(WHEN)) {
                below(lines.subList(i + 1, lines.size()));
            }
        }
        part.front().forEach(this::held);
    }

    // where the meeting itself is named with its day, a day alone is that of the letter
    private static boolean namesDay(Passage words) {
        return words.has(CALLED) || words.has(TITLE) && Days.first(words).isPresent();
    }

    // «Onsdag 2. oktober 2024» and below it «kl. 10 – 14» and the place
    private void below(List<Passage> lines) {
        for (var next : lines.stream().limit(2).toList()) {
            if (next.has(ONLY_CLOCK)) {
                Clock.first(next).ifPresent(facts::likelyTimes);
            } else if (next.length() < LONGEST_BODY
                    && next.has(PLACE)
                    && Labels.in(next).isEmpty()) {
                var at = next.matcher(AT);
                facts.likelyPlace(at.find() ? next.sub(at.end()) : next);
            } else {
                return;
            }
        }
    }

    private void held(Block block) {
        if (block instanceof Line line) {
            HeldSentence.in(line.words()).ifPresent(held -> {
                facts.likelyPlace(held.place());
                if (held.times() != null) {
                    facts.likelyTimes(held.times());
                }
            });
        }
    }

    private static Stream<Line> opening(Part part) {
        var lines = new ArrayList<Line>();
        if (part.title() != null) {
            lines.add(part.title());
        }
        part.front().stream().limit(OPENING).forEach(block -> {
            if (block instanceof Line line) {
                lines.add(line);
            } else if (block instanceof Table table) {
                table.rows().getFirst().filled().stream().limit(1).forEach(cell -> lines.addAll(cell.lines()));
            }
        });
        return lines.stream();
    }

    // «Neste møte» often stands last in the minutes, below the last case
    void nextMeeting(Part part) {
        Stream.concat(part.cases().stream().flatMap(text -> text.blocks().stream()), part.front().stream())
                .forEach(this::nextMeeting);
    }

    private void nextMeeting(Block block) {
        if (!facts.hasNextMeeting() && block instanceof Line line) {
            var match = line.words().matcher(NEXT_MEETING);
            if (match.find()) {
                facts.value(Label.NEXT_MEETING, line.words().sub(match.end()));
            }
        }
    }

    private void sentence(Passage words) {
        if (!facts.hasBody()) {
            for (var pattern : List.of(
                    BODY_IN_TITLE,
                    BODY_BEFORE_TITLE,
                    MEETING_ITSELF,
                    MEETING_OF,
                    CALLED_BODY,
                    MEETING_BY,
                    CALLED_TO,
                    IN_MEETING)) {
                var match = words.matcher(pattern);
                if (!facts.hasBody() && match.find() && BodyWords.name(match.group(1))) {
                    facts.likelyBody(BodyWords.bare(words.group(match, 1)));
                }
            }
        }
        if (!facts.hasDate()
                && (words.length() < LONGEST_SENTENCE || words.has(CALLED))
                && !words.has(LETTER_DATE)
                && !HeadLabels.isLetterHead(words)) {
            Days.first(words).ifPresent(facts::likelyDate);
        }
        Days.first(words).filter(facts::isOn).ifPresent(day -> afterDay(HeadFacts.after(words, day)));
    }

    private void afterDay(Passage rest) {
        Clock.first(rest).ifPresent(facts::likelyTimes);
        var at = rest.matcher(AT_PLACE);
        if (at.find()) {
            facts.likelyPlace(rest.group(at, 1));
        }
    }

    void bodyBelowTitle(Part part) {
        if (!facts.hasBody() && !part.front().isEmpty() && part.front().getFirst() instanceof Line first) {
            var words = NameList.columns(first.words()).stream().findFirst().orElse(first.words());
            if (words.has(PARTNERSHIP) && !words.has(OF_PARTNERS)
                    || words.toString().contains(":")) {
                return;
            }
            if (words.length() < LONGEST_BODY
                    && BodyWords.name(words)
                    && Labels.in(words).isEmpty()
                    && Labels.alone(words).isEmpty()) {
                facts.likelyBody(BodyWords.bare(words));
            }
        }
    }
}
