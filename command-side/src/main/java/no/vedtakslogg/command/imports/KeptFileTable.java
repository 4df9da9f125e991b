package no.vedtakslogg.command.imports;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were sent in, each once, under the hash of its content. */
@Repository
class KeptFileTable {
    private static final String KEEP = """
            insert into command.kept_file (sha256, content)
            values (:sha256, :content)
                on conflict do nothing
            """;

    private static final String CONTENT = "select content from command.kept_file where sha256 = :sha256";

    private static final String DROP_UNUSED = """
            delete from command.kept_file file
             where sha256 = :sha256
               and not exists (select 1 from command.import where import.sha256 = file.sha256)
            """;

    private final JdbcClient jdbc;

    KeptFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String sha256, byte[] content) {
        jdbc.sql(KEEP).param("sha256", sha256).param("content", content).update();
    }

    Optional<byte[]> content(String sha256) {
        return jdbc.sql(CONTENT).param("sha256", sha256).query(byte[].class).optional();
    }

    /** Forgets a file that no import has any more: one that was sent in by mistake. */
    void dropUnused(String sha256) {
        jdbc.sql(DROP_UNUSED).param("sha256", sha256).update();
    }
}
