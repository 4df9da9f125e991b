/** Reads when something is to be done: every usual way of naming a time in bokmål and nynorsk. */
@NullMarked
package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.NullMarked;
