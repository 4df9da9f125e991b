/** The classes behind every rule. */
@NullMarked
package no.vedtakslogg.command.rules;

import org.jspecify.annotations.NullMarked;
