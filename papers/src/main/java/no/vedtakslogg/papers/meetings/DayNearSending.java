package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.YearlessDay;

/**
 * The day of a meeting that a mail tells without its year, «Referat fra møtet 6. mai», in the year that puts it nearest to
 * the day on which the mail was sent.
 *
 * @param rest what the sentence says behind the day
 */
record DayNearSending(Found<LocalDate> day, Passage rest) {
    // «Si fra om referatet innen 12. mai», «Neste møte 9. september» tell of other days
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)(?<!neste )\\b\\p{L}*(?:møte|samling|referat|protokoll|innkalling)\\p{L}*\\b(?:(?!\\b(?:innen|innan|før|frist\\p{L}*|senest|seinast|neste)\\b)[^.!?:\\d]){0,120}(?=\\d{1,2}\\.\\s?\\p{L})");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=\\p{L}{3})[.!?](?:\\s|$)");

    /** The first such day in the lines that the parts open with, each time that it is told; none where no line tells of the sending. */
    static List<DayNearSending> in(List<Part> parts) {
        var told = sent(parts).stream()
                .flatMap(sent ->
                        parts.stream().flatMap(HeadSentences::opening).flatMap(line -> in(line.words(), sent).stream()))
                .toList();
        return told.stream()
                .filter(one -> one.day.value().equals(told.getFirst().day.value()))
                .toList();
    }

    private static Optional<LocalDate> sent(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.front().stream())
                .flatMap(block -> block instanceof Line line && LetterWords.tellSending(line.words())
                        ? Days.first(line.words()).stream()
                        : Stream.empty())
                .map(Found::value)
                .findFirst();
    }

    private static Optional<DayNearSending> in(Passage words, LocalDate sent) {
        var meeting = words.matcher(MEETING);
        return meeting.find()
                ? YearlessDay.first(words.sub(meeting.start())).flatMap(day -> nearest(day, sent)
                        .map(found -> new DayNearSending(found, restOfSentence(words, day))))
                : Optional.empty();
    }

    private static Optional<Found<LocalDate>> nearest(YearlessDay day, LocalDate sent) {
        return IntStream.rangeClosed(sent.getYear() - 1, sent.getYear() + 1)
                .mapToObj(day::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(found -> Math.abs(ChronoUnit.DAYS.between(sent, found.value()))));
    }

    private static Passage restOfSentence(Passage words, YearlessDay day) {
        var rest = words.sub(words.indexOf(day.words().span().to()));
        var end = rest.matcher(SENTENCE_ENDS);
        return end.find() ? rest.sub(0, end.start()) : rest;
    }
}
