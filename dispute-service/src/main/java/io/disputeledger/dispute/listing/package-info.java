/** Lists of disputes, for those who look for one or work through many. */
@NullMarked
package io.disputeledger.dispute.listing;

import org.jspecify.annotations.NullMarked;
