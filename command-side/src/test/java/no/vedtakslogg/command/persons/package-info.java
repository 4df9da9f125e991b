/** The person register, shown on a real database. */
@NullMarked
package no.vedtakslogg.command.persons;

import org.jspecify.annotations.NullMarked;
