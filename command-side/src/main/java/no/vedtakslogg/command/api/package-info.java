/** The write API: reads what is asked, holds it against the record once, and answers with what was recorded. */
@NullMarked
package no.vedtakslogg.command.api;

import org.jspecify.annotations.NullMarked;
