/** The Merkle log over the stored events: extended with each append, read for proofs. */
@NullMarked
package io.disputeledger.store.proofs;

import org.jspecify.annotations.NullMarked;
