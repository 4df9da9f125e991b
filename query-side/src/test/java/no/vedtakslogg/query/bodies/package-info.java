@NullMarked
package no.vedtakslogg.query.bodies;

import org.jspecify.annotations.NullMarked;
