package no.vedtakslogg.papers.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.assignments.Assignee;
import no.vedtakslogg.papers.assignments.ExampleRoster;
import no.vedtakslogg.papers.assignments.ProposedFollowUp;
import no.vedtakslogg.papers.assignments.ProposedFollowUps;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** What matters most of what was read in a paper, with the follow-ups that its decisions propose. */
final class ShortFacts {
    private static final Set<String> AS_THEY_ARE = Set.of("fields", "cases", "outcomes", "points");

    private final Map<String, List<String>> facts = new TreeMap<>();
    private final Paper paper;

    private ShortFacts(Paper paper) {
        this.paper = paper;
    }

    static Map<String, List<String>> of(Paper paper) {
        return new ShortFacts(paper).facts();
    }

    private Map<String, List<String>> facts() {
        Facts.inWords(paper).forEach((kind, told) -> {
            if (AS_THEY_ARE.contains(kind)) {
                told.stream()
                        .filter(fact -> !fact.matches("\\S+ -"))
                        .filter(fact -> !fact.startsWith("chair - secretary -"))
                        .forEach(fact -> add(kind, fact));
            }
        });
        paper.attendance()
                .forEach(one -> add(
                        "attendance", said(one.name()) + " " + one.presence().value() + " " + said(one.metFor())));
        paper.agenda()
                .forEach(row -> add(
                        "agenda",
                        "%s %s %s %s %s %s"
                                .formatted(
                                        row.kind(),
                                        row.times() == null
                                                ? "-"
                                                : row.times().from().value() + "-"
                                                        + plain(row.times().to()),
                                        plain(row.number()),
                                        said(row.title()),
                                        said(row.responsible()),
                                        plain(row.minutes()))));
        ProposedFollowUps.of(paper, new ExampleRoster(), body -> List.of()).forEach(this::followUp);
        return facts;
    }

    private void followUp(ProposedFollowUp proposed) {
        var number = plain(paper.cases().get(proposed.caseIndex()).number());
        var place = proposed.place().stream().map(String::valueOf).collect(Collectors.joining("."));
        var who = proposed.responsible().stream()
                .map(Found::value)
                .map(Assignee::words)
                .collect(Collectors.joining(" + "));
        add(
                "follow-ups",
                number + " " + place + " | " + (who.isEmpty() ? "-" : who) + " | "
                        + proposed.task().value());
        var deadline = proposed.deadline();
        if (deadline != null) {
            var days = deadline.value().days();
            add(
                    "deadlines",
                    "%s %s %s = %s..%s"
                            .formatted(
                                    number,
                                    place,
                                    deadline.value().words(),
                                    days.earliest() == null ? "" : days.earliest(),
                                    days.latest() == null ? "" : days.latest()));
        }
    }

    private void add(String kind, String fact) {
        facts.computeIfAbsent(kind, none -> new ArrayList<>()).add(fact);
    }

    private static String said(@Nullable Found<String> found) {
        return found == null ? "-" : "«" + found.value() + "»";
    }

    private static String plain(@Nullable Found<?> found) {
        return found == null ? "-" : found.value().toString();
    }
}
