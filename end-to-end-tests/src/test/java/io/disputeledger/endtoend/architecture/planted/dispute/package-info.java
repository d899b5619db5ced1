/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.dispute;

import org.jspecify.annotations.NullMarked;
