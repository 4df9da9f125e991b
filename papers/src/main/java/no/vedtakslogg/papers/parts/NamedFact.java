package no.vedtakslogg.papers.parts;

import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/**
 * What the head of a paper tells behind a name: «Saksbehandler: Kari Nes».
 *
 * @param line the line that the name stands in
 * @param ofMeeting whether the name stands beside others above where and when the case is treated
 */
record NamedFact(Passage name, Passage value, Line line, boolean ofMeeting) {}
