/** Proofs of what the ledger acknowledged, where its event storage gives them. */
@NullMarked
package io.disputeledger.kit.proofs;

import org.jspecify.annotations.NullMarked;
