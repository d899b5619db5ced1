/** Receipts as their holder gets them, and the stored samples that no change may touch. */
@NullMarked
package io.disputeledger.store.log.receipts;

import org.jspecify.annotations.NullMarked;
