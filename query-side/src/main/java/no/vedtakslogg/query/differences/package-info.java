/** What differs between two moments (endringer), and by which events: in the lists, a case, a roster and a plan. */
@NullMarked
package no.vedtakslogg.query.differences;

import org.jspecify.annotations.NullMarked;
