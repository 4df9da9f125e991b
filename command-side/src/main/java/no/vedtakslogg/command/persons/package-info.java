/** The register of persons; names stand here and nowhere else. */
@NullMarked
package no.vedtakslogg.command.persons;

import org.jspecify.annotations.NullMarked;
