package no.vedtakslogg.query.projections;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.eventstore.TestDatabase;
import no.vedtakslogg.eventstore.TestLog;
import no.vedtakslogg.eventstore.TwoInOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For tests of projections: a log on a fresh database, and the projections that are fed from it by their processors. */
public final class Answers implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database, TwoInOne.andAllOthers());
    private final JdbcClient jdbc = JdbcClient.create(database.app());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.app());
    private final Progress progress = new Progress(jdbc);
    private final Parking parking = new Parking(jdbc);
    private final List<Projection> projections;
    private final Projector projector;
    private final BulkRoad bulkRoad;
    private final Builds builds = new Builds(jdbc);
    private final Builder builder;
    private final Rebuilding rebuilding;
    private final ProjectionProcessors processors;

    public Answers(Projection... projections) {
        this(database -> List.of(projections));
    }

    /** The same with projections that make something of the database first, as tables of their own. */
    public Answers(Function<TestDatabase, List<? extends Projection>> made) {
        database.migrations().run("answers", "db/answers");
        this.projections = List.copyOf(made.apply(database));
        projector = new Projector(database.app(), log.log(), parking, progress);
        bulkRoad = new BulkRoad(log.log(), projector, progress, builds, jdbc, transactions);
        builder = new Builder(database.app(), log.log(), bulkRoad, progress, builds, jdbc, transactions);
        rebuilding = new Rebuilding(this.projections, builder, builds);
        processors = new ProjectionProcessors(
                this.projections,
                new ProcessorParts(log.source(), projector, progress, bulkRoad, transactions, database.app()));
    }

    /** Starts the processors, as the application does. */
    public Answers start() {
        log.newEvents().start();
        processors.start();
        rebuilding.start();
        return this;
    }

    /** Appends events to an aggregate and gives the position of the last. */
    public long append(Object aggregateId, Event... events) {
        return log.append(aggregateId.toString(), events);
    }

    /** Stores two events as one old event that is read as both, and gives the position of both. */
    public long appendTwoInOne(Object aggregateId, Event first, Event second) {
        return log.appendTwoInOne(aggregateId.toString(), first, second);
    }

    /** Waits until every projection has reached the position. */
    public void await(long position) {
        try {
            if (!progress.await(
                    projections.stream().map(Projection::name).toList(), position, Duration.ofSeconds(20))) {
                throw new AssertionError("The projections have not reached position " + position);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Appends events and waits until they are projected. */
    public long tell(Object aggregateId, Event... events) {
        var position = append(aggregateId, events);
        await(position);
        return position;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The database that all of it is kept in. */
    public TestDatabase database() {
        return database;
    }

    TestLog log() {
        return log;
    }

    Progress progress() {
        return progress;
    }

    Parking parking() {
        return parking;
    }

    BulkRoad bulkRoad() {
        return bulkRoad;
    }

    ProjectionProcessors processors() {
        return processors;
    }

    Builds builds() {
        return builds;
    }

    Builder builder() {
        return builder;
    }

    Rebuilding rebuilding() {
        return rebuilding;
    }

    /** Makes the projections ready without processors. */
    public void prepare() {
        projections.forEach(bulkRoad::prepare);
    }

    /** Projects a batch by hand. */
    public void project(List<RecordedEvent> batch) {
        new TransactionTemplate(transactions).executeWithoutResult(done -> projector.project(projections, batch));
    }

    int retry(Projection projection) {
        var taken = new TransactionTemplate(transactions).execute(done -> projector.retry(projection));
        return taken == null ? 0 : taken;
    }

    /** The last position of the log. */
    public long head() {
        return log.log().head();
    }

    /** What is recorded after a position. */
    public List<RecordedEvent> recordedAfter(long position) {
        return log.log().after(position, 100_000);
    }

    /** What a projection could not take in. */
    public List<ParkedEvent> parkedEvents() {
        return parking.all();
    }

    /** All rows that a projection keeps of the aggregates of some events, whenever they are seen. */
    public List<StoredRow> stored(Projection projection, List<RecordedEvent> events) {
        var aggregates =
                events.stream().map(RecordedEvent::aggregateId).distinct().toList();
        return projection.tables().stream()
                .flatMap(table -> StoredRow.of(table, aggregates, jdbc).stream())
                .toList();
    }

    Stream<RecordedEvent> recorded() {
        return log.log().after(0, 100_000).stream();
    }

    @Override
    public void close() {
        rebuilding.stop();
        processors.stop();
        log.newEvents().stop();
        database.close();
    }
}
