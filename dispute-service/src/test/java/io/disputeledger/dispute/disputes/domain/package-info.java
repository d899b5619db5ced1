/** The rules of disputes, told as examples. */
@NullMarked
package io.disputeledger.dispute.disputes.domain;

import org.jspecify.annotations.NullMarked;
