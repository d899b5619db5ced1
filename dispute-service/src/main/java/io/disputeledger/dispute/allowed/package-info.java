/** Which commands a reader may send now, of whatever stream. */
@NullMarked
package io.disputeledger.dispute.allowed;

import org.jspecify.annotations.NullMarked;
