/** The log's formats: keys, notes, checkpoints, the Merkle tree's proofs, and entries. */
@NullMarked
package io.disputeledger.verifier.log;

import org.jspecify.annotations.NullMarked;
