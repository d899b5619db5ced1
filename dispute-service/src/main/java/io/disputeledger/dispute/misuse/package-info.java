/** Reports of buyers who abuse the platform: their stream, their endpoints, their list. */
@NullMarked
package io.disputeledger.dispute.misuse;

import org.jspecify.annotations.NullMarked;
