/** One dispute, from the complaint to the ruling: its stream and its endpoint. */
@NullMarked
package io.disputeledger.dispute.disputes;

import org.jspecify.annotations.NullMarked;
