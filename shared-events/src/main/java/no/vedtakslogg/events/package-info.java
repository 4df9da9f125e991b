/** What happened in a helsefellesskap: the language that both sides share, free of any framework. */
@NullMarked
package no.vedtakslogg.events;

import org.jspecify.annotations.NullMarked;
