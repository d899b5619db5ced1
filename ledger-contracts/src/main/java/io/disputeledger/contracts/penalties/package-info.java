/** Commands and events of a seller's account: points, thresholds and measures. */
@NullMarked
package io.disputeledger.contracts.penalties;

import org.jspecify.annotations.NullMarked;
