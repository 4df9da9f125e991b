package no.vedtakslogg.query.differences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;
import org.jspecify.annotations.Nullable;

/** Which differences of the log or the follow-up list a reader asks for; what is null does not narrow. */
record DifferenceAsked(
        @Nullable UUID partnership,
        @Nullable String body,
        @Nullable CaseNumber number,
        @Nullable UUID caseId,
        @Nullable UUID meeting,
        @Nullable String responsible,
        @Nullable Boolean open,
        List<ChangeKind> kinds) {

    static final DifferenceAsked EVERYTHING = new DifferenceAsked(null, null, null, null, null, null, null, List.of());

    static DifferenceAsked ofCase(UUID aCase) {
        return new DifferenceAsked(null, null, null, aCase, null, null, null, List.of());
    }

    static DifferenceAsked ofLog(Asked asked) {
        return new DifferenceAsked(
                asked.id("partnership"),
                asked.text("body"),
                asked.as("case", CaseNumber::of, "er ikke et saksnummer som 42/24"),
                asked.id("caseId"),
                asked.id("meeting"),
                null,
                null,
                kinds(asked));
    }

    /** With {@code open=true} only what is open at one of the moments: the list of what is open, and what left it. */
    static DifferenceAsked ofFollowUps(Asked asked) {
        return new DifferenceAsked(
                asked.id("partnership"),
                asked.text("body"),
                asked.as("case", CaseNumber::of, "er ikke et saksnummer som 42/24"),
                asked.id("caseId"),
                asked.id("meeting"),
                asked.text("responsible"),
                asked.yesOrNo("open"),
                kinds(asked));
    }

    static List<ChangeKind> kinds(Asked asked) {
        var kinds = asked.as(
                "kind",
                text -> Arrays.stream(text.split(","))
                        .map(one -> ChangeKind.valueOf(one.strip().toUpperCase(Locale.ROOT)))
                        .toList(),
                "er ikke en eller flere av " + Arrays.toString(ChangeKind.values()));
        return kinds == null ? List.of() : kinds;
    }

    /** The kinds as the query takes them: null for all. */
    String @Nullable [] kindNames() {
        return kinds.isEmpty() ? null : kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    /** What narrows the decision points {@code p}; none of it changes in the life of a point. */
    Conditions ofPoints() {
        var conditions = new Conditions();
        conditions.where("p.partnership_id = :partnership", "partnership", partnership);
        bodyOf("p.body_id", conditions);
        conditions.where("p.case_year = :caseYear", "caseYear", number == null ? null : number.year());
        conditions.where("p.case_sequence = :caseSequence", "caseSequence", number == null ? null : number.sequence());
        conditions.where("p.case_id = :caseId", "caseId", caseId);
        conditions.where("p.meeting_id = :meeting", "meeting", meeting);
        return conditions;
    }

    /** What narrows the follow-ups {@code f}, and none of it changes in the life of a follow-up. */
    Conditions ofFollowUps() {
        var conditions = new Conditions();
        conditions.where("f.partnership_id = :partnership", "partnership", partnership);
        bodyOf("f.body_id", conditions);
        conditions.where("""
                exists (select 1 from answers.decision_point n
                         where n.id = f.decided_point_id and n.case_year = :caseYear and n.case_sequence = :caseSequence
                           and n.known_from <= greatest(:fromKnownAt, :toKnownAt))
                """, "caseYear", number == null ? null : number.year());
        conditions.where("true", "caseSequence", number == null ? null : number.sequence());
        conditions.where("f.decided_case_id = :caseId", "caseId", caseId);
        conditions.where("f.decided_meeting_id = :meeting", "meeting", meeting);
        return conditions;
    }

    private void bodyOf(String column, Conditions conditions) {
        if (body != null && body.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            conditions.where(column + " = :body", "body", UUID.fromString(body));
        } else {
            conditions.where("""
                    %s in (select b.id from answers.body b
                            where lower(b.short_name) = lower(:body)
                              and b.known_from <= greatest(:fromKnownAt, :toKnownAt))
                    """.formatted(column), "body", body);
        }
    }
}
