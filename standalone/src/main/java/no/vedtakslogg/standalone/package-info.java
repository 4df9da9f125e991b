/** Both sides and an embedded PostgreSQL in one process: what the README starts. */
@NullMarked
package no.vedtakslogg.standalone;

import org.jspecify.annotations.NullMarked;
