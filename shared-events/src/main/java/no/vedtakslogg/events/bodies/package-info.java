/** The bodies (organer), who sits in them, and their rules of procedure. */
@NullMarked
package no.vedtakslogg.events.bodies;

import org.jspecify.annotations.NullMarked;
