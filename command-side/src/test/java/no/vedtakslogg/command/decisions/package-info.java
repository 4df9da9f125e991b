/** What holds for trees of points, shown. */
@NullMarked
package no.vedtakslogg.command.decisions;

import org.jspecify.annotations.NullMarked;
