package no.vedtakslogg.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The passwords of the local database's roles: made at the first start, kept in a file that only the owner of the folder can
 * read, so that nobody else with an account on the machine comes at the record.
 */
final class LocalPasswords {
    private static final String ACCESS = """
            # Written by Vedtakslogg at every start: nobody comes in without a password.
            local all all              scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Properties passwords;

    private LocalPasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads them from a file, which gets a new password for each role that it knows none for. */
    static LocalPasswords in(Path file, List<String> roles) throws IOException {
        var passwords = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        }
        if (!passwords.stringPropertyNames().containsAll(roles)) {
            roles.forEach(role -> passwords.putIfAbsent(role, random()));
            write(passwords, file);
        }
        return new LocalPasswords(passwords);
    }

    /** The whole file or none of it is there after a crash, and nobody else could read it at any time. */
    private static void write(Properties passwords, Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".ny");
        Files.deleteIfExists(unfinished);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(unfinished);
        }
        try (var writer = Files.newBufferedWriter(unfinished)) {
            passwords.store(writer, "Passordene til den lokale databasen. Uten denne filen kommer ingen inn i den.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String of(String role) {
        return passwords.getProperty(role);
    }

    /** Gives each role its password, and from then on lets nobody in without one. */
    void require(JdbcClient admin, Path data) throws IOException {
        for (var role : passwords.stringPropertyNames()) {
            admin.sql("alter role " + role + " password '" + of(role) + "'").update();
        }
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        admin.sql("select pg_reload_conf()").query(Boolean.class).single();
    }
}
