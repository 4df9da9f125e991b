/** Puts papers together by chance, each thing set in one of the ways secretariats set it, and holds the reader to what they tell. */
@NullMarked
package no.vedtakslogg.papers.layouts;

import org.jspecify.annotations.NullMarked;
