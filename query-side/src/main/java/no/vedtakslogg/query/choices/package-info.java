/** What the forms of the pages let one choose from. */
@NullMarked
package no.vedtakslogg.query.choices;

import org.jspecify.annotations.NullMarked;
