@NullMarked
package no.vedtakslogg.query.pages;

import org.jspecify.annotations.NullMarked;
