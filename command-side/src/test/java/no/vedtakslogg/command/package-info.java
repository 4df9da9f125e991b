/** What tests of the side that decides have in common. */
@NullMarked
package no.vedtakslogg.command;

import org.jspecify.annotations.NullMarked;
