/** Persons, by identity only; names stand in the person register. */
@NullMarked
package no.vedtakslogg.events.persons;

import org.jspecify.annotations.NullMarked;
