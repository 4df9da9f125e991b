/** The rules of cases and their journal, shown. */
@NullMarked
package no.vedtakslogg.command.cases;

import org.jspecify.annotations.NullMarked;
