/** What readers ask for: filters, pages of answers, and clear words where a question cannot be answered. */
@NullMarked
package no.vedtakslogg.query.asking;

import org.jspecify.annotations.NullMarked;
