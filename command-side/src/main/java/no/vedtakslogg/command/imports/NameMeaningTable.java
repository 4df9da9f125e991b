package no.vedtakslogg.command.imports;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom names mean, as people said when they were asked, so that nobody is asked twice. */
@Repository
class NameMeaningTable {
    private static final String ALL = "select name, meaning from command.name_meaning";

    private static final String REMEMBER = """
            insert into command.name_meaning (name, meaning)
            values (:name, :meaning)
                on conflict (name) do update
               set meaning = excluded.meaning,
                   said_at = now()
            """;

    private final JdbcClient jdbc;

    NameMeaningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The meanings by the names' keys. */
    Map<String, String> all() {
        var meanings = new HashMap<String, String>();
        jdbc.sql(ALL).query((RowCallbackHandler) row -> meanings.put(row.getString("name"), row.getString("meaning")));
        return meanings;
    }

    void remember(String words, String meaning) {
        jdbc.sql(REMEMBER)
                .param("name", Words.key(words))
                .param("meaning", meaning)
                .update();
    }
}
