/** Every way to change a stored ledger behind its back, one change at a time. */
@NullMarked
package io.disputeledger.store.fsck.tampering;

import org.jspecify.annotations.NullMarked;
