/** Cases as minutes tell them, in tables and under headings of any name. */
@NullMarked
package no.vedtakslogg.papers.cases;

import org.jspecify.annotations.NullMarked;
