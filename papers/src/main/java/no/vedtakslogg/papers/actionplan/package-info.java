/** The goals and measures of an action plan (handlingsplan). */
@NullMarked
package no.vedtakslogg.papers.actionplan;

import org.jspecify.annotations.NullMarked;
