/** Commands and events of one item of evidence. */
@NullMarked
package io.disputeledger.contracts.evidence;

import org.jspecify.annotations.NullMarked;
