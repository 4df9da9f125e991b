package no.vedtakslogg.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void what_is_written_is_there_after_a_restart() throws IOException {
        try (var first = LocalDatabase.start(folder)) {
            var owner = owner(first.settings());
            owner.sql("create table kept (word text)").update();
            owner.sql("insert into kept values ('vedtak')").update();
        }
        try (var second = LocalDatabase.start(folder)) {
            assertThat(owner(second.settings())
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("vedtak");
        }
    }

    @Test
    void what_is_committed_is_on_the_disk() throws IOException {
        try (var database = LocalDatabase.start(folder)) {
            var owner = owner(database.settings());
            assertThat(owner.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThat(owner.sql("show synchronous_commit").query(String.class).single())
                    .isEqualTo("on");
            assertThat(owner.sql("show server_version").query(String.class).single())
                    .startsWith("18");
        }
    }

    @Test
    void nobody_comes_in_without_the_password_and_only_the_owner_of_the_folder_can_read_it() throws IOException {
        try (var database = LocalDatabase.start(folder)) {
            var address = String.valueOf(database.settings().get("spring.datasource.url"));
            for (var role : List.of("postgres", "vedtakslogg_owner", "vedtakslogg_app")) {
                assertThatThrownBy(() -> DriverManager.getConnection(address, role, "gjettet"))
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("28P01"));
            }
            assertThat(Files.getPosixFilePermissions(folder.resolve("passord.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void data_from_before_there_were_passwords_get_them() throws IOException {
        LocalDatabase.start(folder).close();
        Files.delete(folder.resolve("passord.properties"));
        Files.writeString(folder.resolve("postgres/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        try (var database = LocalDatabase.start(folder)) {
            assertThat(owner(database.settings())
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThatThrownBy(() -> DriverManager.getConnection(
                            String.valueOf(database.settings().get("spring.datasource.url")), "postgres", "gjettet"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_folder_in_use_is_refused_in_words() throws IOException {
        try (var first = LocalDatabase.start(folder)) {
            assertThatThrownBy(() -> LocalDatabase.start(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("kjører allerede");
            assertThat(owner(first.settings())
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_database_left_behind_by_a_killed_process_is_taken_over() throws IOException, InterruptedException {
        var killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeavesItsDatabaseBehind.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(LeavesItsDatabaseBehind.HALTED);
        assertThat(Files.exists(folder.resolve("postgres/postmaster.pid"))).isTrue();

        try (var next = LocalDatabase.start(folder)) {
            assertThat(owner(next.settings())
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("vedtak");
        }
    }

    private static JdbcClient owner(Map<String, Object> settings) {
        return JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(settings.get("spring.datasource.url")),
                String.valueOf(settings.get("vedtakslogg.db.owner.username")),
                String.valueOf(settings.get("vedtakslogg.db.owner.password"))));
    }

    /** A process that writes and is gone without a word, as after kill -9. */
    static final class LeavesItsDatabaseBehind {
        static final int HALTED = 137;

        private LeavesItsDatabaseBehind() {}

        public static void main(String[] arguments) {
            var owner = owner(LocalDatabase.start(Path.of(arguments[0])).settings());
            owner.sql("create table kept (word text)").update();
            owner.sql("insert into kept values ('vedtak')").update();
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
