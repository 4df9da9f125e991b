/** Bodies (organer), their seats and their rules of procedure. */
@NullMarked
package no.vedtakslogg.command.bodies;

import org.jspecify.annotations.NullMarked;
