/** Which limits of disputes run, for the clock that says when they have run out. */
@NullMarked
package io.disputeledger.dispute.deadlines;

import org.jspecify.annotations.NullMarked;
