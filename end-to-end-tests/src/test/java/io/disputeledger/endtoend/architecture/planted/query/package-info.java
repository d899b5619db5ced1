/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.query;

import org.jspecify.annotations.NullMarked;
