/** Tests of follow-ups. */
@NullMarked
package no.vedtakslogg.query.followups;

import org.jspecify.annotations.NullMarked;
