/** Reads Norwegian meeting papers. */
@NullMarked
package no.vedtakslogg.papers;

import org.jspecify.annotations.NullMarked;
