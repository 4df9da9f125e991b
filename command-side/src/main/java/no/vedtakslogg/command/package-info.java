/** Decides: commands are held against rules and recorded as events. */
@NullMarked
package no.vedtakslogg.command;

import org.jspecify.annotations.NullMarked;
