package no.vedtakslogg.query.projections;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the projections that a controller's answer is read from. The request then understands {@code ?atLeast=<position>}:
 * it waits, a short while, until all of them have come that far. Its time is measured under {@code vedtakslogg.queries}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnswersFrom {
    /** The names of the projections. */
    String[] value();
}
