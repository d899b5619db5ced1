/** From the acknowledgement of an event to its handling in another process. */
@NullMarked
package io.disputeledger.benchmarks.lag;

import org.jspecify.annotations.NullMarked;
