package no.vedtakslogg.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored; it never changes, however the code moves. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** The stored name, as {@code meeting.scheduled}. */
    String name();

    /** The revision of the stored shape, counted from 1. */
    int revision() default 1;
}
