/** Ledgers to be checked. */
@NullMarked
package io.disputeledger.store.fsck.testing;

import org.jspecify.annotations.NullMarked;
