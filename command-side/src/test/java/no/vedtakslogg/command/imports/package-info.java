@NullMarked
package no.vedtakslogg.command.imports;

import org.jspecify.annotations.NullMarked;
