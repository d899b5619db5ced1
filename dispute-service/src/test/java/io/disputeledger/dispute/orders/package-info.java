/** Snapshots of an order, as they are stored. */
@NullMarked
package io.disputeledger.dispute.orders;

import org.jspecify.annotations.NullMarked;
