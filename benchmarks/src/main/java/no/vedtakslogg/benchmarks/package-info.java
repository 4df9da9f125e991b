/** Load programs; each compares with the plainest thing that PostgreSQL can do, in one run on the same database. */
@NullMarked
package no.vedtakslogg.benchmarks;

import org.jspecify.annotations.NullMarked;
