/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.penalty;

import org.jspecify.annotations.NullMarked;
