/** Cases (saker), their papers, proposals and referrals, and the journal that numbers them. */
@NullMarked
package no.vedtakslogg.command.cases;

import org.jspecify.annotations.NullMarked;
