/** A real browser works in the pages as a secretary does: reads them, fills in their forms, loses the connection. */
@NullMarked
package no.vedtakslogg.system.browser;

import org.jspecify.annotations.NullMarked;
