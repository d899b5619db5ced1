/** Snapshots of a misuse report, as they are stored. */
@NullMarked
package io.disputeledger.dispute.misuse;

import org.jspecify.annotations.NullMarked;
