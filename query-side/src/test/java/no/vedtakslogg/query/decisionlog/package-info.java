/** Tests of the decision log. */
@NullMarked
package no.vedtakslogg.query.decisionlog;

import org.jspecify.annotations.NullMarked;
