package no.vedtakslogg.events.partnerships;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Norwegian organisation number: nine digits, the last a modulus 11 check of the others (Brønnøysundregistrene). */
public record OrganisationNumber(@JsonValue String value) {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an organisation number: " + value);
        }
    }

    private static boolean isValid(String value) {
        if (!value.matches("\\d{9}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        var check = (11 - sum % 11) % 11;
        return check == value.charAt(8) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
