/** The pages: what they share, and those that answer from several features at once. */
@NullMarked
package no.vedtakslogg.query.pages;

import org.jspecify.annotations.NullMarked;
