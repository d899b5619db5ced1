/** Signed checkpoints: c2sp.org/signed-note and c2sp.org/tlog-checkpoint, with Ed25519 keys. */
@NullMarked
package io.disputeledger.store.log.notes;

import org.jspecify.annotations.NullMarked;
