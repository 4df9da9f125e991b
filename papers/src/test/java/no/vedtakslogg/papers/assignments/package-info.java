@NullMarked
package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.NullMarked;
