/** Cases (saker), their papers, proposals, links and referrals, and their numbers. */
@NullMarked
package no.vedtakslogg.events.cases;

import org.jspecify.annotations.NullMarked;
