/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.contracts;

import org.jspecify.annotations.NullMarked;
