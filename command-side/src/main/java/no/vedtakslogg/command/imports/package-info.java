/**
 * Papers in: a file is read, what was read is shown and put right, and one confirmation records it as ordinary commands.
 * Nothing is recorded before that.
 */
@NullMarked
package no.vedtakslogg.command.imports;

import org.jspecify.annotations.NullMarked;
