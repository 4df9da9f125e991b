/** Each case of a paper: its facts, sections, proposal, decision, outcome and vote. */
@NullMarked
package no.vedtakslogg.papers.cases;

import org.jspecify.annotations.NullMarked;
