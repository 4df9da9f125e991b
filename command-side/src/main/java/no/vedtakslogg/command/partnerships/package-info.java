/** The helsefellesskap and its parties. */
@NullMarked
package no.vedtakslogg.command.partnerships;

import org.jspecify.annotations.NullMarked;
