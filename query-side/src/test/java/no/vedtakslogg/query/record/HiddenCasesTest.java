package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.vedtakslogg.query.QuerySideRunning;
import no.vedtakslogg.query.access.CaseAccess.Exemptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.annotation.Bean;

/** Whoever may not see a case sees neither its decisions and their follow-ups, nor its trail, differences or lineage. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class HiddenCasesTest {
    private static final Set<UUID> HIDDEN = ConcurrentHashMap.newKeySet();

    private final AutumnMeeting autumn = new AutumnMeeting();

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private WinterAfter winter;

    static class Exempting {
        @Bean
        Exemptions someCases() {
            return reader -> HIDDEN;
        }
    }

    @BeforeAll
    void start() {
        side = new QuerySideRunning(List.of(Exempting.class));
        autumn.tell(side);
        winter = new WinterAfter(side, autumn).tell();
        side.json("/api/answers/lineage/case/" + autumn.grants);
        side.json("/api/answers/differences/decision-log?from=2024-01-01");
        HIDDEN.add(autumn.grants.value());
    }

    @AfterAll
    void stop() {
        HIDDEN.clear();
        side.close();
    }

    @Test
    void what_is_of_the_case_alone_is_not_on_record() {
        for (var path : List.of(
                "/api/answers/cases/" + autumn.grants,
                "/api/answers/differences/case/" + autumn.grants + "?from=2024-01-01",
                "/api/answers/differences/decision/" + winter.decision,
                "/api/answers/decision-log/" + autumn.asked,
                "/api/answers/follow-ups/" + autumn.followUp,
                "/oppfolging/" + autumn.followUp,
                "/api/answers/lineage/case/" + autumn.grants,
                "/api/answers/lineage/point/" + autumn.asked,
                "/api/answers/lineage/follow-up/" + autumn.followUp,
                "/forskjell?what=case&from=2024-01-01&id=" + autumn.grants,
                "/forskjell/sak/" + autumn.grants + ".csv?from=2024-01-01",
                "/saker/" + autumn.grants,
                "/sammenheng/sak/" + autumn.grants)) {
            assertThat(side.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_is_told_of_many_tells_nothing_of_it() {
        for (var path : List.of(
                "/api/answers/differences/decision-log?from=2024-01-01",
                "/api/answers/differences/follow-ups?from=2024-01-01",
                "/api/answers/differences/case/" + autumn.forum + "?from=2024-01-01",
                "/api/answers/lineage/case/" + autumn.forum,
                "/api/answers/lineage/point/" + winter.later,
                "/api/answers/decision-log",
                "/api/answers/follow-ups",
                "/api/answers/cases",
                "/api/answers/near-case-numbers?number=43/24",
                "/saker?case=43/24",
                "/vedtakslogg?case=43/24",
                "/api/answers/outstanding?body=" + autumn.asu,
                "/api/answers/meetings/" + autumn.meeting,
                "/",
                "/vedtakslogg",
                "/vedtakslogg.csv",
                "/vedtakslogg/utskrift",
                "/oppfolging",
                "/oppfolging.csv",
                "/restanseliste?body=" + autumn.asu,
                "/saker",
                "/moter/" + autumn.meeting,
                "/moter/" + autumn.meeting + "/innkalling",
                "/moter/" + autumn.meeting + "/referat",
                "/api/answers/history?size=500",
                "/api/answers/history/fields?body=" + autumn.asu,
                "/sporing?size=500",
                "/sporing.csv",
                "/sporing.jsonl",
                "/sporing/felt?body=" + autumn.asu,
                "/forskjell?from=2024-01-01",
                "/forskjell/vedtakslogg.csv?from=2024-01-01",
                "/forskjell/oppfolging.csv?from=2024-01-01")) {
            var answer = side.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("Tilskudd", "Det rapporteres", "Rapportere status", "Seks millioner")
                    .doesNotContain(autumn.asked.toString(), autumn.followUp.toString());
        }
        assertThat(side.get("/api/answers/differences/decision-log?from=2024-01-01")
                        .body())
                .contains("Midlene går til forumet.");
    }
}
