/** Makes lines and tables, each with its place, of a file in any of the known formats. */
@NullMarked
package no.vedtakslogg.papers.text;

import org.jspecify.annotations.NullMarked;
