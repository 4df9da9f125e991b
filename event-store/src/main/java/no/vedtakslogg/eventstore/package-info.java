/** How events are kept: the storage engine on PostgreSQL, stored names, upcasters and the schema. */
@NullMarked
package no.vedtakslogg.eventstore;

import org.jspecify.annotations.NullMarked;
