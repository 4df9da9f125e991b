package no.vedtakslogg.query.asking;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a reader who looks at the past that something was not there yet, and when it came. */
public interface MissingThen {
    /** What is said of what is missing; what was never there is told of in its own words. */
    String words(NotOnRecord missing, HttpServletRequest request);
}
