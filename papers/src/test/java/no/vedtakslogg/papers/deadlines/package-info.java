@NullMarked
package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.NullMarked;
