/** The decision log (vedtakslogg): what became of every point of every decision. */
@NullMarked
package no.vedtakslogg.query.decisionlog;

import org.jspecify.annotations.NullMarked;
