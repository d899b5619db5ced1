/** The rules of a dispute, as pure functions. */
@NullMarked
package io.disputeledger.dispute.disputes.domain;

import org.jspecify.annotations.NullMarked;
