/** The clock of deadlines, by a service that does nothing but set timers. */
@NullMarked
package io.disputeledger.kit.deadlines;

import org.jspecify.annotations.NullMarked;
