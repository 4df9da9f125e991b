/** The rules of partnerships, shown. */
@NullMarked
package no.vedtakslogg.command.partnerships;

import org.jspecify.annotations.NullMarked;
