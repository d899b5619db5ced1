/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.kit;

import org.jspecify.annotations.NullMarked;
