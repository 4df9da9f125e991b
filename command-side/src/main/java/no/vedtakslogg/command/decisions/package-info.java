/** What proposals and decisions have in common: the tree of their points. */
@NullMarked
package no.vedtakslogg.command.decisions;

import org.jspecify.annotations.NullMarked;
