package no.vedtakslogg.command.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that only the one they are given to knows; what is kept of them is a hash. */
record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret random() {
        return random("");
    }

    /** A secret that can be told from other text by how it begins, so that a forgotten one is found by a search. */
    static Secret random(String prefix) {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** No salt and no slowness: nobody guesses 256 bits, and the hash must be found by an index. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() { // a secret does not slip into a log
        return "Secret[…]";
    }
}
