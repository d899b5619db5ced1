/** One stored event as the bytes that the log hashes. */
@NullMarked
package io.disputeledger.store.log.entries;

import org.jspecify.annotations.NullMarked;
