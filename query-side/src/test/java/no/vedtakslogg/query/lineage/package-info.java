@NullMarked
package no.vedtakslogg.query.lineage;

import org.jspecify.annotations.NullMarked;
