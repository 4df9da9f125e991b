/** Follow-ups (oppfølging): what decision points ask of whom by when, and how it goes. */
@NullMarked
package no.vedtakslogg.query.followups;

import org.jspecify.annotations.NullMarked;
