/** The rules of bodies, shown. */
@NullMarked
package no.vedtakslogg.command.bodies;

import org.jspecify.annotations.NullMarked;
