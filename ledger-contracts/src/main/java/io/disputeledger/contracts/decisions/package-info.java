/** How a decision answers: accepted, refused, or not the caller's to ask for. */
@NullMarked
package io.disputeledger.contracts.decisions;

import org.jspecify.annotations.NullMarked;
