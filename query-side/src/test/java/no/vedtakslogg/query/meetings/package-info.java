@NullMarked
package no.vedtakslogg.query.meetings;

import org.jspecify.annotations.NullMarked;
