package no.vedtakslogg.query.projections;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the two parameters that say a {@link Moment}, where a controller answers for more than one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Times {
    /** The parameter that says what was known. */
    String knownAt() default Moments.KNOWN_AT;

    /** The parameter that says which day. */
    String validOn() default Moments.VALID_ON;
}
