package no.vedtakslogg.command.accounts;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is kept: by its length rather than by odd characters, and slowly hashed. */
@Component
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;

    private static final String ENCODING = "pbkdf2@SpringSecurity_v5_8";

    /** Nobody's password; comparing with it takes as long as with somebody's. */
    private static final String NOBODYS = "{" + ENCODING + "}" + "00".repeat(48);

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            ENCODING, Map.of(ENCODING, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

    /** Why a password is not taken. */
    enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY,
        NOT_REPEATED
    }

    static Optional<Fault> faultOf(String password, String repeated, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
            return Optional.of(Fault.TOO_EASY);
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of(Fault.NOT_REPEATED);
    }

    String encode(String password) {
        return encoder.encode(oneForm(password));
    }

    /** Takes as long for an account that does not exist, so that the time tells nobody which accounts do. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        return encoder.matches(oneForm(password), hash == null ? NOBODYS : hash) && hash != null;
    }

    /** Keyboards differ in how they put the ring on an å. */
    private static String oneForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
