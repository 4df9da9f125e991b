package no.vedtakslogg.command.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports, each with what was put right in its draft, and in the end with what was recorded of it. */
@Repository
class ImportTable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String ADD = """
            insert into command.import (id, file_name, sha256, sent_by)
            values (:id, :name, :sha256, :by)
            """;

    private static final String COLUMNS =
            "select id, file_name, sha256, sent_by, sent_at, mends, version, state, settled_at, position from command.import ";
    private static final String ONE = COLUMNS + "where id = :id";
    private static final String LATEST = COLUMNS + "order by sent_at desc, id limit :most";
    private static final String OF_A_FILE = COLUMNS + "where sha256 = :sha256 order by sent_at, id";

    private static final String MEND = """
            update command.import
               set mends = :mends,
                   version = version + 1
             where id = :id
               and version = :version
               and state = 'DRAFT'
            """;

    private static final String SETTLE = """
            update command.import
               set state = :to,
                   settled_by = :by,
                   settled_at = now(),
                   position = coalesce(nullif(:position, 0), position)
             where id = :id
               and state = :from
            """;

    private static final String DISCARD = "delete from command.import where id = :id and state = 'DRAFT'";

    private static final String ADD_LINE = """
            insert into command.import_line (import_id, number, path, command, line)
            values (:id, :number, :path, :command, :line)
            """;

    private static final String LINES = """
            select path, line
              from command.import_line
             where import_id = :id
             order by number
            """;

    private static final RowMapper<Import> IMPORT = (row, n) -> new Import(
            new ImportId(row.getObject("id", UUID.class)),
            row.getString("file_name"),
            row.getString("sha256"),
            row.getString("sent_by"),
            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
            new Mends(JSON.readValue(row.getString("mends"), new TypeReference<Map<String, String>>() {})),
            row.getInt("version"),
            State.valueOf(row.getString("state")),
            Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)
                    .orElse(null),
            row.getObject("position", Long.class));

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far an import has come. */
    enum State {
        /** Nothing is recorded. */
        DRAFT,
        /** It was confirmed, and is recorded. */
        RECORDED,
        /** It was recorded, and corrected away again. */
        UNDONE
    }

    /**
     * An import.
     *
     * @param version how often the draft was put right
     * @param position up to which the log holds what was recorded of it
     */
    record Import(
            ImportId id,
            String fileName,
            String sha256,
            String sentBy,
            Instant sentAt,
            Mends mends,
            int version,
            State state,
            @Nullable Instant settledAt,
            @Nullable Long position) {}

    void add(ImportId id, String fileName, String sha256, String by) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("name", fileName)
                .param("sha256", sha256)
                .param("by", by)
                .update();
    }

    Optional<Import> find(ImportId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(IMPORT).optional();
    }

    List<Import> latest(int most) {
        return jdbc.sql(LATEST).param("most", most).query(IMPORT).list();
    }

    List<Import> ofFile(String sha256) {
        return jdbc.sql(OF_A_FILE).param("sha256", sha256).query(IMPORT).list();
    }

    /** Keeps what was put right; false where somebody else was quicker, or it is a draft no more. */
    boolean mend(ImportId id, int version, Mends mends) {
        return jdbc.sql(MEND)
                        .param("id", id.value())
                        .param("version", version)
                        .param("mends", JSON.writeValueAsString(mends.byPath()))
                        .update()
                == 1;
    }

    /** Takes it from one state to another, recorded up to a position; false where it is not in the first state. */
    boolean settle(ImportId id, State from, State to, String by, long position) {
        return jdbc.sql(SETTLE)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("by", by)
                        .param("position", position)
                        .update()
                == 1;
    }

    boolean discard(ImportId id) {
        return jdbc.sql(DISCARD).param("id", id.value()).update() == 1;
    }

    void keepLines(ImportId id, List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            jdbc.sql(ADD_LINE)
                    .param("id", id.value())
                    .param("number", i)
                    .param("path", lines.get(i).path())
                    .param("command", lines.get(i).command())
                    .param("line", lines.get(i).json())
                    .update();
        }
    }

    List<Line> lines(ImportId id) {
        return jdbc.sql(LINES)
                .param("id", id.value())
                .query((row, n) -> Line.read(row.getString("path"), row.getString("line")))
                .list();
    }
}
