/** Snapshots of a dispute, as they are stored. */
@NullMarked
package io.disputeledger.dispute.disputes;

import org.jspecify.annotations.NullMarked;
