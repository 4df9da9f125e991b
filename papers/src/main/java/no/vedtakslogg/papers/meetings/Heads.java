package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.meetings.MeetingHead.Conflict;
import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** Reads the head of a meeting: by its labels, and where there are none by the sentence that names the meeting. */
public final class Heads {
    private static final Pattern BODY_IN_TITLE = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling|bok)|utskrift av møte(?:protokoll|bok)|særutskrift|saksprotokoll)"
                    + "(?:\\s*/\\s*\\p{L}+)?\\s*(?:[-–:]\\s*|(?:fra|frå|for|til|i|av)\\s+|(?<=\\s))(?:\\p{L}*møte(?:t)?\\s+(?:i|for|med)\\s+|møte:?\\s+)?(?:det\\s+)?(.{2,90}?)"
                    + "(?:,?\\s+(?:møte\\s+)?(?:den\\s+)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\\s+)?(?:den\\s+)?\\d{1,2}[.\\s].*|\\s+i møte.*|\\s+[-–]\\s+\\d.*)?$");
    private static final Pattern BODY_BEFORE_TITLE =
            Pattern.compile("(?iu)^(.{2,90}?)\\s*[-–:,]\\s*(?:møte)?(?:referat|protokoll|innkalling)\\b.*$");
    private static final Pattern IN_MEETING =
            Pattern.compile("(?iu)^(?:for|frå|fra|i)?\\s*(\\p{L}[\\p{L}\\s.-]{2,70}?)\\s+(?:i|sitt)\\s+møte\\b.*");
    private static final Pattern AT_PLACE =
            Pattern.compile("(?:\\bved\\s+|\\bi\\s+|\\bpå\\s+|,\\s*)(\\p{Lu}[\\p{L}\\s.]{2,60}?)\\s*\\.?$");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)av\\s+(\\d{1,3})\\s+(?:medlem|representant)\\p{L}*\\s+(?:var|møtte|er|vart)\\s+(\\d{1,3})");
    private static final Pattern WITH_TIME =
            Pattern.compile("(?iu)\\s*,?\\s*(?:kl\\.?|klokka|fra kl)?\\s*\\d{1,2}[.:]\\d{2}.*$");
    private static final Pattern BODY_WORD = Pattern.compile(
            "(?iu).*(?:utvalg|utval|råd|gruppe|styre|forum|samarbeids|partnerskapsmøte|dialogmøte|formannskap|nemnd|(?-i:\\b\\p{Lu}{2,5}\\b)).*");

    private @Nullable Found<String> body;
    private @Nullable Found<LocalDate> date;
    private @Nullable Found<LocalTime> from;
    private @Nullable Found<LocalTime> to;
    private @Nullable Found<String> place;
    private @Nullable Found<String> chair;
    private @Nullable Found<String> secretary;
    private @Nullable Found<LocalDate> next;
    private @Nullable Found<String> archive;
    private @Nullable Found<Integer> members;
    private @Nullable Found<Integer> present;
    private @Nullable Label waiting;
    private boolean called;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Heads() {}

    /** The head of the meeting that some parts of a paper belong to; what the first of them says counts. */
    public static MeetingHead of(List<Part> parts) {
        var heads = new Heads();
        parts.forEach(heads::treated);
        for (var part : parts) {
            part.front().forEach(heads::block);
        }
        heads.called = parts.stream().flatMap(Heads::opening).anyMatch(line -> line.words()
                .has(CALLED));
        parts.forEach(heads::sentences);
        parts.forEach(heads::bodyBelowTitle);
        parts.forEach(heads::nextMeeting);
        return heads.close();
    }

    // an extract's own meeting is the last that treated its case, and stands first among the case's lines
    private void treated(Part part) {
        part.cases().stream()
                .flatMap(text -> text.blocks().stream().limit(1))
                .flatMap(block -> block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty())
                .findFirst()
                .ifPresent(found -> {
                    body = found.body();
                    date = found.date();
                });
    }

    private MeetingHead close() {
        return new MeetingHead(
                body, date, from, to, place, chair, secretary, next, archive, members, present, conflicts);
    }

    private void block(Block block) {
        switch (block) {
            case Line line -> line(line.words());
            case Table table -> table(table);
        }
    }

    // a label's value stands in the same cell, in the next one, or in the cell below
    private void table(Table table) {
        for (var r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (var c = 0; c < row.cells().size(); c++) {
                var cell = row.cells().get(c);
                if (cell.isEmpty()) {
                    continue;
                }
                cell(table, r, c, cell.words());
            }
        }
        waiting = null;
    }

    private void cell(Table table, int r, int c, Passage words) {
        var alone = Labels.alone(words);
        if (alone.isEmpty()) {
            line(words);
            waiting = null;
            withoutColon(words);
            return;
        }
        var row = table.rows().get(r);
        var beside = c + 1 < row.cells().size() && !row.cells().get(c + 1).isEmpty()
                ? row.cells().get(c + 1).words()
                : null;
        var below = r + 1 < table.rows().size()
                        && c < table.rows().get(r + 1).cells().size()
                        && !table.rows().get(r + 1).cells().get(c).isEmpty()
                ? table.rows().get(r + 1).cells().get(c).words()
                : null;
        if (beside != null && Labels.in(beside).isEmpty()) {
            value(alone.get(), beside);
        } else if (below != null && Labels.atStart(below).isEmpty()) {
            value(alone.get(), below);
        }
    }

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)\\s+(?=\\S)");

    // «Møtevarighet 13.00 – 17.00»
    private void withoutColon(Passage words) {
        var first = words.matcher(FIRST_WORD);
        if (first.find() && Labels.in(words).isEmpty() && first.group(1).length() > 4) {
            Labels.alone(words.sub(0, first.end(1))).ifPresent(label -> value(label, words.sub(first.end())));
        }
    }

    private static final Pattern REFERENCE = Pattern.compile("(?iu)^(?:vår|deres|dykkar|dykk)\\s+ref");

    private static boolean isLetterHead(Passage words) {
        return Labels.in(words).stream().anyMatch(found -> found.name().has(REFERENCE));
    }

    private void line(Passage words) {
        var labelled = Labels.in(words);
        var letter = isLetterHead(words);
        for (var found : labelled) {
            if (letter && found.label() == Label.DATE) {
                continue; // beside «Vår ref.» stands the day of the letter
            }
            if (found.value().isBlank()) {
                waiting = found.label();
            } else {
                value(found.label(), found.value());
                waiting = null;
            }
        }
        if (labelled.isEmpty()) {
            var alone = Labels.alone(words);
            if (alone.isPresent()) {
                waiting = alone.get();
            } else if (waiting != null) {
                value(waiting, words);
                waiting = null;
            }
            count(words);
        }
    }

    private void count(Passage words) {
        var counted = words.matcher(COUNTED);
        if (counted.find() && members == null) {
            members = Found.of(Integer.valueOf(counted.group(1)), words.group(counted, 1), Certainty.CERTAIN);
            present = Found.of(Integer.valueOf(counted.group(2)), words.group(counted, 2), Certainty.CERTAIN);
        }
    }

    private void value(Label label, Passage value) {
        switch (label) {
            case BODY -> body = first(Fact.BODY, body, Found.words(withoutStop(value), Certainty.CERTAIN));
            case DATE, TIME -> when(value, label);
            case PLACE -> place = first(Fact.PLACE, place, Found.words(withoutComma(value), Certainty.CERTAIN));
            case CHAIR, SECRETARY -> {
                if (!Names.isName(Names.parts(withoutParenthesis(value)).stream()
                        .findFirst()
                        .orElse(value))) {
                    return; // «Leder» may also be somebody's role in a table
                }
                officer(label, value);
            }
            case NEXT_MEETING -> {
                if (next == null) {
                    next = Days.first(value).orElse(null);
                }
            }
            case ARCHIVE -> {
                if (archive == null && value.length() < 40) {
                    archive = Found.words(value, Certainty.CERTAIN);
                }
            }
            default -> {}
        }
    }

    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static Passage withoutParenthesis(Passage value) {
        var parenthesis = value.matcher(PARENTHESIS);
        return parenthesis.find() ? value.sub(0, parenthesis.start()) : value;
    }

    private void officer(Label label, Passage value) {
        var found = Found.words(value, Certainty.CERTAIN);
        if (label == Label.CHAIR) {
            chair = first(Fact.CHAIR, chair, found);
        } else {
            secretary = first(Fact.SECRETARY, secretary, found);
        }
    }

    private void when(Passage value, Label label) {
        var day = Days.first(value);
        if (day.isPresent()) {
            date = first(Fact.DATE, date, day.get());
        }
        var rest = day.isPresent() ? after(value, day.get()) : value;
        var times = label == Label.TIME || day.isPresent() || rest.has(CLOCK)
                ? Clock.first(rest)
                : java.util.Optional.<Clock.Times>empty();
        if (times.isPresent()) {
            from = first(Fact.TIME, from, times.get().from());
            to = times.get().to() == null
                    ? to
                    : first(Fact.TIME, to, times.get().to());
        }
    }

    private static final Pattern NO_BODY = Pattern.compile("(?iu)nr\\b.*|(?:styre|ekstraordinært styre)?møte[t]?");

    private static final Pattern CLOCK =
            Pattern.compile("(?iu)^kl\\b|^\\d{1,2}[.:]?\\d{2}\\s*(?:[-–]|til)\\s*\\d{1,2}[.:]?\\d{2}$");

    private static Passage after(Passage value, Found<LocalDate> day) {
        return value.sub(value.indexOf(day.span().to()));
    }

    private static Passage withoutStop(Passage value) {
        return value.length() > 1 && value.charAt(value.length() - 1) == '.' ? value.sub(0, value.length() - 1) : value;
    }

    private static Passage withoutComma(Passage value) {
        var time = value.matcher(WITH_TIME);
        var bare = time.find() && time.start() > 0 ? value.sub(0, time.start()).strip() : value;
        return bare.length() > 1 && bare.charAt(bare.length() - 1) == ',' ? bare.sub(0, bare.length() - 1) : bare;
    }

    private <T> Found<T> first(Fact fact, @Nullable Found<T> known, Found<T> found) {
        if (known == null) {
            return found;
        }
        if (!known.value().toString().equalsIgnoreCase(found.value().toString())) {
            conflicts.add(new Conflict(fact, known.map(Object::toString), found.map(Object::toString)));
        }
        return known;
    }

    private void sentences(Part part) {
        opening(part)
                .map(Line::words)
                .filter(words -> !called || !words.has(ONLY_DAY))
                .forEach(this::sentence);
    }

    private static Stream<Line> opening(Part part) {
        var lines = new ArrayList<Line>();
        if (part.title() != null) {
            lines.add(part.title());
        }
        part.front().stream().limit(8).forEach(block -> {
            if (block instanceof Line line) {
                lines.add(line);
            } else if (block instanceof Table table) {
                table.rows().getFirst().filled().stream().limit(1).forEach(cell -> lines.addAll(cell.lines()));
            }
        });
        return lines.stream();
    }

    // «18. april 2026» above «Det kalles inn til møte 25. april 2026» says when the letter was written
    private static final Pattern ONLY_DAY =
            Pattern.compile("(?iu)^(?:den )?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$");
    private static final Pattern CALLED =
            Pattern.compile("(?iu)\\b(?:inn)?kall\\w*\\b.{0,40}\\bmøte\\w*\\b.{0,60}\\d{1,2}\\.\\s");

    private static final Pattern NEXT_MEETING =
            Pattern.compile("(?iu)^(?:dato for )?neste (?:ordinære )?møte(?:t|dato)?\\b");

    // «Neste møte» often stands last in the minutes, below the last case
    private void nextMeeting(Part part) {
        for (var text : part.cases()) {
            for (var block : text.blocks()) {
                if (next == null && block instanceof Line line) {
                    var match = line.words().matcher(NEXT_MEETING);
                    if (match.find()) {
                        value(Label.NEXT_MEETING, line.words().sub(match.end()));
                    }
                }
            }
        }
    }

    // «Storvik, 27. oktober 2026» says where and when a letter was written
    private static final Pattern LETTER_DATE = Pattern.compile(
            "^\\p{Lu}(?!.*(?iu:møte|dag\\b|dato|referat|protokoll|råd|utval|styre))\\p{Ll}[\\p{L} /-]{1,28}?,?\\s+(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$",
            Pattern.UNICODE_CASE);

    private void sentence(Passage words) {
        if (body == null) {
            for (var pattern : List.of(BODY_IN_TITLE, BODY_BEFORE_TITLE, IN_MEETING)) {
                var match = words.matcher(pattern);
                if (body == null
                        && match.find()
                        && BODY_WORD.matcher(match.group(1)).matches()
                        && !NO_BODY.matcher(match.group(1)).matches()) {
                    body = Found.words(withoutPartnership(words.group(match, 1)), Certainty.LIKELY);
                }
            }
        }
        if (date == null
                && (words.length() < 160 || words.has(CALLED))
                && !words.has(LETTER_DATE)
                && !isLetterHead(words)) {
            Days.first(words).ifPresent(day -> {
                date = new Found<>(day.value(), day.span(), Certainty.LIKELY);
                afterDay(after(words, day));
            });
        }
    }

    private void afterDay(Passage rest) {
        var times = Clock.first(rest);
        if (from == null && times.isPresent()) {
            from = times.get().from();
            to = times.get().to();
        }
        var at = rest.matcher(AT_PLACE);
        if (place == null && at.find()) {
            place = Found.words(rest.group(at, 1), Certainty.LIKELY);
        }
    }

    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)helsefe+l+e?s+kap");

    private static final Pattern OF_PARTNERSHIP = Pattern.compile("(?iu)\\s*[-–,]\\s*helsefe+l+e?s+kap.*$");

    private static Passage withoutPartnership(Passage body) {
        var partnership = body.matcher(OF_PARTNERSHIP);
        return partnership.find() && partnership.start() > 0 ? body.sub(0, partnership.start()) : body;
    }

    private void bodyBelowTitle(Part part) {
        if (body == null && !part.front().isEmpty() && part.front().getFirst() instanceof Line first) {
            var words = first.words();
            if (words.has(PARTNERSHIP) || words.toString().contains(":")) {
                return;
            }
            if (words.length() < 70
                    && BODY_WORD.matcher(words).matches()
                    && Labels.in(words).isEmpty()
                    && Labels.alone(words).isEmpty()) {
                body = Found.words(words, Certainty.LIKELY);
            }
        }
    }
}
