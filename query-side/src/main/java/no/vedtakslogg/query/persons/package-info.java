/** The register of persons as a page, where what it holds is put right and persons are erased. */
@NullMarked
package no.vedtakslogg.query.persons;

import org.jspecify.annotations.NullMarked;
