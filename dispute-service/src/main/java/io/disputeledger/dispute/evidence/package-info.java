/** Which evidence is on record in a dispute, as evidence-service reports it. */
@NullMarked
package io.disputeledger.dispute.evidence;

import org.jspecify.annotations.NullMarked;
