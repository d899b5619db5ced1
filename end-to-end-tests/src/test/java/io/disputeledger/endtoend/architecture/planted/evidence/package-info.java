/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.evidence;

import org.jspecify.annotations.NullMarked;
