package no.vedtakslogg.papers.references;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.references.Reference.Kind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import org.jspecify.annotations.Nullable;

/** Finds what words point to: «sak 3/24», «i møte 09.06.2022, sak 28/22», «vedtak i ASU 20.01.22», «pkt. 6.1.1», «Ref. 1.6.1». */
public final class References {
    private static final Pattern CASE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{L}{1,14}[-.]|\\p{Lu}{1,6}\\s|\\p{L}{2,12}(?=sak))?(?<!(?iu:arkiv))(?iu:sak(?:en|ene|a|er)?|saksnr|saksnummer)[.:]?\\s*(?:nr\\.?\\s*)?(?:\\p{Lu}{1,5}[-\\s])?"
                    + "(?<number>\\d{1,5}\\s?[/_–-]\\s?\\d{2,4})(?<more>(?:\\s*(?:,|og|samt)\\s*\\d{1,4}/\\d{2,4})*)(?![\\d/])");
    private static final Pattern CODED = Pattern.compile(
            "(?<![\\p{L}\\d])(?<body>[A-ZÆØÅ]{2,5})[-\\s](?<number>\\d{1,4}/\\d{2,4})(?<more>)(?![\\d/])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\s?[/_–-]\\s?\\d{2,4}");
    private static final Pattern BODY_BEFORE = Pattern.compile(
            "(\\p{Lu}{1,6}|\\p{Lu}\\p{Ll}+(?:utvalget?|utvalet|rådet?|styret?|skapet))[-\\s]?(?:møtet?\\s+)?(?:(?:vedtok|vedtatt|behandlet|behandla|besluttet|handsama)\\s+(?:\\p{Ll}+\\s+){0,4})?(?:den\\s+)?$");
    private static final Pattern MEETING = Pattern.compile(
            "(?:(?:(?iu:vedtak)\\s+(?:i|av|fra|frå)\\s+)?(?<body>\\b\\p{Lu}{2,6}|\\b\\p{Lu}\\p{L}+(?:utvalget?|utvalet|rådet?|styret?))(?:[-\\s]?møtet?)?|\\b(?:i|sitt)\\s+møtet?)\\s*,?\\s*(?:den\\s+|i\\s+møte\\s+(?:den\\s+)?)?$");
    private static final Pattern DECIDED = Pattern.compile("(?iu)vedt[ao]|besl[u]tt|behandl|handsam|møte|godkjen");
    private static final Pattern POINT = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:vedtaks?\\s?punkt(?:et|ene|a)?|punkt(?:et|ene)?|pkt\\.?)\\s+(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:\\.?[a-zæøå](?!\\p{L}))?)(?![\\d\\p{L}/])");
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}])(?iu:tiltak(?:ene|et|a)?|ref\\.?|jf\\.?|jfr\\.?|som|ses i helhet med|sees i sammenheng med|avhengig av|samme som|se også|se)\\s+(?:(?iu:tiltak|nr\\.?)\\s+)?"
                    + "(?<first>\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?)(?<more>(?:\\s*(?:,|/|og|-|–)\\s*\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?)*)(?![\\d\\p{L}])");
    private static final Pattern MEASURE_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?");
    private static final int NEAR_BEFORE = 45;
    private static final int NEAR_AFTER = 90;
    private static final Pattern IN_PARENTHESIS = Pattern.compile("^[^().]{0,80}\\(([^()]{4,60})\\)");

    private final Passage words;
    private final List<Reference> found = new ArrayList<>();
    private final List<Found<LocalDate>> days;
    private final List<Found<LocalDate>> taken = new ArrayList<>();

    private References(Passage words) {
        this.words = words;
        this.days = Days.all(words);
    }

    /** Everything that the words point to, in their order. */
    public static List<Reference> in(Passage words) {
        if (!words.hasFigure()) {
            return List.of(); // a case, a day, a point and a measure are all told by figures
        }
        var references = new References(words);
        references.cases(CASE);
        references.cases(CODED);
        references.meetings();
        references.points();
        references.measures();
        references.found.sort(
                Comparator.comparingInt(reference -> reference.words().span().from()));
        return references.found;
    }

    private void cases(Pattern pattern) {
        var match = words.matcher(pattern);
        while (match.find()) {
            var whole = words.sub(match.start(), match.end());
            var day = dayNear(match);
            day.ifPresent(taken::add);
            add(whole, match.group("number"), bodyOf(match, pattern), day);
            var more = NUMBER.matcher(match.group("more"));
            while (more.find()) {
                add(
                        words.sub(match.start("more") + more.start(), match.start("more") + more.end()),
                        more.group(),
                        bodyOf(match, pattern),
                        day);
            }
        }
    }

    private void add(Passage whole, String written, @Nullable String body, Optional<Found<LocalDate>> day) {
        var number = number(whole, written);
        if (number == null
                || found.stream().anyMatch(known -> known.words().span().contains(whole.span()))) {
            return;
        }
        found.add(new Reference(
                Kind.CASE,
                Found.words(whole.strip(), Certainty.CERTAIN),
                body,
                day.map(Found::value).orElse(null),
                number,
                null));
    }

    // «k.sak 2021_024» is a file's name for 024/2021
    private static @Nullable CaseNumber number(Passage whole, String written) {
        if (written.contains("_")) {
            var parts = written.split("_", 2);
            return parts[0].strip().length() == 4
                    ? new CaseNumber(null, Integer.parseInt(parts[1].strip()), Integer.valueOf(parts[0].strip()))
                    : null;
        }
        var at = whole.toString().lastIndexOf(written);
        var prefix = whole.toString().substring(0, Math.max(at, 0));
        return CaseNumbers.atStart(
                        prefix.toLowerCase(java.util.Locale.ROOT).contains("sak") && written.matches(".*[–-].*")
                                ? whole
                                : whole.sub(Math.max(at, 0)))
                .map(start -> start.number().value())
                .orElse(null);
    }

    private @Nullable String bodyOf(Matcher match, Pattern pattern) {
        if (pattern == CODED) {
            return match.group("body");
        }
        var itself = Pattern.compile("^(\\p{Lu}{1,6})[-.\\s]?(?iu:sak)").matcher(match.group());
        if (itself.find()) {
            return itself.group(1);
        }
        var before = words.sub(Math.max(0, match.start() - NEAR_BEFORE), match.start());
        var dated = Days.all(before);
        if (!dated.isEmpty()) {
            var last = dated.getLast().span().from();
            var body = before.sub(0, before.indexOf(last)).matcher(BODY_BEFORE);
            return body.find() ? body.group(1) : null;
        }
        var after = inParenthesis(match);
        if (after != null) {
            var body = Pattern.compile("^(\\p{Lu}{2,6})\\b").matcher(after);
            return body.find() ? body.group(1) : null;
        }
        return null;
    }

    private @Nullable Passage inParenthesis(Matcher match) {
        var after = words.sub(match.end(), Math.min(words.length(), match.end() + NEAR_AFTER + 60));
        var parenthesis = after.matcher(IN_PARENTHESIS);
        return parenthesis.find() ? after.group(parenthesis, 1) : null;
    }

    private Optional<Found<LocalDate>> dayNear(Matcher match) {
        var before = words.sub(Math.max(0, match.start() - NEAR_BEFORE), match.start());
        var sentence = before.toString().lastIndexOf(". ");
        var near = Days.all(sentence < 0 ? before : before.sub(sentence + 1));
        if (!near.isEmpty()) {
            return Optional.of(near.getLast());
        }
        var parenthesis = inParenthesis(match);
        return parenthesis == null ? Optional.empty() : Days.first(parenthesis);
    }

    private void meetings() {
        for (var day : days) {
            if (taken.stream()
                    .anyMatch(known -> known.span().from() == day.span().from())) {
                continue;
            }
            var at = words.indexOf(day.span().from());
            var from = Math.max(0, at - NEAR_BEFORE);
            var before = words.sub(from, at);
            var meeting = before.matcher(MEETING);
            if (meeting.find()
                    && words.sub(from, Math.min(words.length(), at + 30)).has(DECIDED)) {
                var whole = words.sub(
                        from + meeting.start(),
                        at + (day.span().to() - day.span().from()));
                found.add(new Reference(
                        Kind.MEETING,
                        Found.words(whole.strip(), Certainty.LIKELY),
                        meeting.group("body"),
                        day.value(),
                        null,
                        null));
            }
        }
    }

    private void points() {
        var match = words.matcher(POINT);
        while (match.find()) {
            found.add(new Reference(
                    Kind.POINT,
                    Found.words(words.sub(match.start(), match.end()), Certainty.CERTAIN),
                    null,
                    null,
                    null,
                    match.group("number")));
        }
    }

    private void measures() {
        var match = words.matcher(MEASURE);
        while (match.find()) {
            var numbers = words.sub(match.start("first"), match.end());
            var each = numbers.matcher(MEASURE_NUMBER);
            while (each.find()) {
                found.add(new Reference(
                        Kind.MEASURE,
                        Found.words(
                                words.sub(
                                                each.start() == 0 ? match.start() : match.start("first") + each.start(),
                                                match.start("first") + each.end())
                                        .strip(),
                                Certainty.CERTAIN),
                        null,
                        null,
                        null,
                        each.group().replaceAll("\\s", "")));
            }
        }
    }
}
