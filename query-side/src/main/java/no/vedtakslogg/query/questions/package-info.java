/** What readers ask: filters, order and pages, read strictly. */
@NullMarked
package no.vedtakslogg.query.questions;

import org.jspecify.annotations.NullMarked;
