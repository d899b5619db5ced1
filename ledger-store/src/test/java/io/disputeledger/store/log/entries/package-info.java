/** The leaf encoding: its bytes in their order, and what it refuses. */
@NullMarked
package io.disputeledger.store.log.entries;

import org.jspecify.annotations.NullMarked;
