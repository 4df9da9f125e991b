/** What happened, in Norwegian sentences that name things by reference, so that renames and erasures follow. */
@NullMarked
package no.vedtakslogg.query.words;

import org.jspecify.annotations.NullMarked;
