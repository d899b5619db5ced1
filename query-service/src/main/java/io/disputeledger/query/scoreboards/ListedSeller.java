package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;

/**
 * A seller in a list; what their points are depends on the instant, and is on their scoreboard.
 *
 * @param disputes disputes in which the seller is the respondent
 * @param rulingsUpheld those of them that were ruled for the complainant
 * @param rulingsPartlyUpheld those of them that were ruled for both in part
 */
record ListedSeller(
        AccountId account, long disputes, long rulingsUpheld, long rulingsPartlyUpheld) {}
