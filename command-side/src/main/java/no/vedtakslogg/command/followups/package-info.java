/** What decision points ask of whom, by when. */
@NullMarked
package no.vedtakslogg.command.followups;

import org.jspecify.annotations.NullMarked;
