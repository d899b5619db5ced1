/** Receipts: what proves offline, as c2sp.org/tlog-proof, that an event is in the log. */
@NullMarked
package io.disputeledger.store.log.receipts;

import org.jspecify.annotations.NullMarked;
