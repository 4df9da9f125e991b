/** Where a case, a decision point, a follow-up or a measure came from, and what came of it. */
@NullMarked
package no.vedtakslogg.query.lineage;

import org.jspecify.annotations.NullMarked;
