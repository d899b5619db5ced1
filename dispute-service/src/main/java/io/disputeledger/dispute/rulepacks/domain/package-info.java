/** Which version may be published next, and when it may come into force. */
@NullMarked
package io.disputeledger.dispute.rulepacks.domain;

import org.jspecify.annotations.NullMarked;
