/** The Merkle log over a real event table. */
@NullMarked
package io.disputeledger.store.proofs;

import org.jspecify.annotations.NullMarked;
