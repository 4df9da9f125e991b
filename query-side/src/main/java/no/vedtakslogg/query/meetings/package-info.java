/** Meetings as they were called, arranged, attended and minuted. */
@NullMarked
package no.vedtakslogg.query.meetings;

import org.jspecify.annotations.NullMarked;
