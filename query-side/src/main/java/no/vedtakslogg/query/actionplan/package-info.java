/** Action plans: areas, goals and measures, and how far each has come. */
@NullMarked
package no.vedtakslogg.query.actionplan;

import org.jspecify.annotations.NullMarked;
