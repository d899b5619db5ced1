/** Planted faults. */
@NullMarked
package io.disputeledger.endtoend.architecture.planted.dispute.domain;

import org.jspecify.annotations.NullMarked;
