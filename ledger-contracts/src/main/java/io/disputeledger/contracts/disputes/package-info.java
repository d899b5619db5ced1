/** Commands and events of one dispute, from the complaint to the ruling. */
@NullMarked
package io.disputeledger.contracts.disputes;

import org.jspecify.annotations.NullMarked;
