/** Proves who comes in and who may write, over real HTTP on a real PostgreSQL. */
@NullMarked
package no.vedtakslogg.command.accounts;

import org.jspecify.annotations.NullMarked;
