/** Random histories of a helsefellesskap, and the property that no answer tells of what was recorded after it was known. */
@NullMarked
package no.vedtakslogg.query.histories;

import org.jspecify.annotations.NullMarked;
