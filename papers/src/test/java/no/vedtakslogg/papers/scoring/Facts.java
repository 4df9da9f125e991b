package no.vedtakslogg.papers.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a paper as short sentences, one for each fact, by kind. Words and names can be told by a hash of
 * their letters and figures, so that expectations about real papers hold neither running text nor anybody's name.
 */
public final class Facts {
    private final UnaryOperator<String> words;
    private final Map<String, List<String>> facts = new TreeMap<>();

    private Facts(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The facts with words told by their hash. */
    public static Map<String, List<String>> hashed(Paper paper) {
        return new Facts(Facts::hash).of(paper);
    }

    /** The facts with words as they read, for papers made up for tests. */
    public static Map<String, List<String>> inWords(Paper paper) {
        return new Facts(text -> "«" + text + "»").of(paper);
    }

    private static String hash(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(String kind, @Nullable Object... parts) {
        var sentence = new StringJoiner(" ");
        for (var part : parts) {
            sentence.add(String.valueOf(part));
        }
        facts.computeIfAbsent(kind, none -> new ArrayList<>()).add(sentence.toString());
    }

    private String said(@Nullable Found<String> found) {
        return found == null ? "-" : words.apply(found.value());
    }

    private static String plain(@Nullable Found<?> found) {
        return found == null ? "-" : found.value().toString();
    }

    private Map<String, List<String>> of(Paper paper) {
        var head = paper.meeting();
        add("fields", "kind", paper.kind().value());
        add("fields", "body", said(head.body()));
        add("fields", "date", plain(head.date()));
        add("fields", "time", plain(head.from()), plain(head.to()));
        add("fields", "place", said(head.place()));
        add("fields", "chair", said(head.chair()), "secretary", said(head.secretary()));
        add("fields", "next meeting", plain(head.nextMeeting()));
        add("fields", "met", plain(head.present()), "of", plain(head.members()));
        head.conflicts()
                .forEach(conflict ->
                        add("fields", conflict.fact(), said(conflict.first()), "or", said(conflict.second())));
        paper.attendance().forEach(this::attendee);
        paper.agenda().forEach(this::row);
        paper.cases().forEach(this::caseRead);
        paper.plan()
                .forEach(row -> add(
                        "plan",
                        plain(row.number()),
                        said(row.text()),
                        said(row.responsible()),
                        row.marks().entrySet().stream()
                                .map(mark -> mark.getKey() + "=" + said(mark.getValue()))
                                .toList(),
                        "below",
                        plain(row.goalNumber()),
                        said(row.goal()),
                        said(row.area()),
                        "same as",
                        plain(row.sameAs()),
                        "points to",
                        row.references().stream()
                                .map(reference ->
                                        reference.point() == null ? reference.caseNumber() : reference.point())
                                .toList()));
        paper.log().forEach(row -> {
            add(
                    "log",
                    plain(row.number()),
                    plain(row.meetingOn()),
                    said(row.title()),
                    said(row.responsible()),
                    said(row.deadline()),
                    said(row.status()));
            row.decision().all().forEach(point -> add("log", plain(row.number()), point(point)));
        });
        return facts;
    }

    private void attendee(Attendee attendee) {
        add(
                "attendance",
                said(attendee.name()),
                "in",
                said(attendee.group()),
                "from",
                said(attendee.affiliation()),
                attendee.presence().value(),
                "for",
                said(attendee.metFor()),
                attendee.cases().stream()
                        .map(number -> number.value().toString())
                        .toList());
    }

    private void row(AgendaRow row) {
        add(
                "agenda",
                row.kind(),
                row.times() == null
                        ? "-"
                        : plain(row.times().from()) + "-" + plain(row.times().to()),
                plain(row.number()),
                said(row.title()),
                row.details().stream().map(this::said).toList(),
                said(row.responsible()),
                plain(row.minutes()));
    }

    private void caseRead(CaseRead read) {
        var number = plain(read.number());
        add("cases", number, said(read.title()), read.earlier() ? "earlier" : "own");
        add("case fields", number, "body", said(read.body()), plain(read.date()));
        add("case fields", number, "responsible", said(read.responsible()), "handler", said(read.handler()));
        add("case fields", number, "kind", said(read.kind()), "legal", said(read.legalBasis()));
        read.planned()
                .forEach(planned -> add(
                        "case fields",
                        number,
                        "planned",
                        plain(planned.number()),
                        said(planned.body()),
                        plain(planned.on())));
        read.attachments().forEach(attachment -> add("case fields", number, "attachment", said(attachment)));
        var outcome = read.outcome();
        add(
                "outcomes",
                number,
                outcome == null ? "-" : outcome.kind() + " " + said(outcome.until()) + " " + said(outcome.to()));
        var vote = read.vote();
        if (vote != null) {
            add(
                    "outcomes",
                    number,
                    "vote",
                    vote.unanimous(),
                    vote.inFavour(),
                    vote.against(),
                    vote.opposing().stream().map(this::said).toList(),
                    vote.chairsDoubleVote());
        }
        read.proposal().all().forEach(point -> add("points", number, "proposal", point(point)));
        read.decision().all().forEach(point -> add("points", number, "decision", point(point)));
        read.inputs().forEach(input -> add("inputs", number, said(input.text())));
        read.references()
                .forEach(reference -> add(
                        "references",
                        number,
                        reference.kind(),
                        reference.body(),
                        reference.meetingOn(),
                        reference.caseNumber(),
                        reference.point()));
        read.earlierDecisions().forEach(earlier -> earlier.points()
                .all()
                .forEach(point -> add(
                        "earlier decisions",
                        number,
                        earlier.references().getFirst().caseNumber(),
                        point(point))));
    }

    private String point(Point point) {
        var place = point.place().stream().map(String::valueOf).collect(Collectors.joining("."));
        return place + " " + said(point.text()) + (point.closing() == null ? "" : " then " + said(point.closing()));
    }
}
