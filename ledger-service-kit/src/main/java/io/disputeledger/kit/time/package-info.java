/** The ledger's own clock. */
@NullMarked
package io.disputeledger.kit.time;

import org.jspecify.annotations.NullMarked;
