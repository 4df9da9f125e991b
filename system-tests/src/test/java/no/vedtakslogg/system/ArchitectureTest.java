package no.vedtakslogg.system;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import org.axonframework.spring.stereotype.Aggregate;

/** The rules of the house: which room may know which, and what no room holds. */
@AnalyzeClasses(packages = "no.vedtakslogg", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_published_language_knows_no_framework = classes()
            .that()
            .resideInAPackage("no.vedtakslogg.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "no.vedtakslogg.events..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_event_store_knows_neither_side = noClasses()
            .that()
            .resideInAPackage("no.vedtakslogg.eventstore..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.vedtakslogg.command..", "no.vedtakslogg.query..", "no.vedtakslogg.standalone..");

    @ArchTest
    static final ArchRule the_command_side_never_sees_the_query_side = noClasses()
            .that()
            .resideInAPackage("no.vedtakslogg.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.vedtakslogg.query..", "no.vedtakslogg.standalone..");

    @ArchTest
    static final ArchRule the_query_side_never_sees_the_command_side = noClasses()
            .that()
            .resideInAPackage("no.vedtakslogg.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.vedtakslogg.command..", "no.vedtakslogg.standalone..");

    @ArchTest
    static final ArchRule only_the_event_store_knows_the_storage_engine = noClasses()
            .that()
            .resideOutsideOfPackage("no.vedtakslogg.eventstore..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*EventStorageEngine");

    @ArchTest
    static final ArchRule aggregates_use_no_clock_no_randomness_and_no_database = noClasses()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class, SecureRandom.class, ThreadLocalRandom.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "java.net..", "java.nio.file..");

    @ArchTest
    static final ArchRule aggregates_are_seen_by_their_own_package_only =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule events_have_a_stored_name = classes()
            .that()
            .implement(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(EventType.class)
            .andShould()
            .beRecords();

    @ArchTest
    static final ArchRule events_say_what_happened =
            noClasses().that().implement(Event.class).should().haveNameMatching(".*(Updated|Changed|Modified)");

    @ArchTest
    static final ArchRule commands_are_records = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule no_name_says_nothing =
            noClasses().should().haveNameMatching(".*(Dto|Entity|Impl|Manager|Service|Helper|Utils?)");

    @ArchTest
    static final ArchRule no_drawer_for_odds_and_ends = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..dto..", "..service..");

    @ArchTest
    static final ArchRule no_sagas =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.axonframework.modelling.saga..");
}
