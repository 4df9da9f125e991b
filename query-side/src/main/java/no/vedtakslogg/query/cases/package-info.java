/** Cases across bodies, years and numbers: their papers, proposals, links, referrals and whole life. */
@NullMarked
package no.vedtakslogg.query.cases;

import org.jspecify.annotations.NullMarked;
