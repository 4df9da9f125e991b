/** The helsefellesskap and its parties. */
@NullMarked
package no.vedtakslogg.events.partnerships;

import org.jspecify.annotations.NullMarked;
