/** Proves the whole: the house's rules, life stories over both sides, two processes, crashes. */
@NullMarked
package no.vedtakslogg.system;

import org.jspecify.annotations.NullMarked;
