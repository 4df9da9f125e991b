/** The rules of action plans and measures, shown. */
@NullMarked
package no.vedtakslogg.command.actionplan;

import org.jspecify.annotations.NullMarked;
