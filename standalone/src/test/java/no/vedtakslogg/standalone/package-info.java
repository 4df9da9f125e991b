@NullMarked
package no.vedtakslogg.standalone;

import org.jspecify.annotations.NullMarked;
