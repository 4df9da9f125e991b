/** What a paper says about earlier cases, decisions, points and measures. */
@NullMarked
package no.vedtakslogg.papers.references;

import org.jspecify.annotations.NullMarked;
