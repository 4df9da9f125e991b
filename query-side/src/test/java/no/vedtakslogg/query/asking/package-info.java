/** Tests of how questions are read and answers written. */
@NullMarked
package no.vedtakslogg.query.asking;

import org.jspecify.annotations.NullMarked;
