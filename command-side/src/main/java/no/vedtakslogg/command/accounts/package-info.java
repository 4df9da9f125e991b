/** Accounts (kontoer): who is signed in, and who may write. */
@NullMarked
package no.vedtakslogg.command.accounts;

import org.jspecify.annotations.NullMarked;
