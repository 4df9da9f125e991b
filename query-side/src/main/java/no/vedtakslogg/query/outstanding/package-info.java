/** The outstanding list (restanseliste): the follow-ups of a body, as a draft of the status case of its next meeting. */
@NullMarked
package no.vedtakslogg.query.outstanding;

import org.jspecify.annotations.NullMarked;
