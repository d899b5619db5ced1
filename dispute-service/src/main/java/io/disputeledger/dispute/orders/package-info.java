/** Orders: the facts that filing needs, as the marketplace reports them. */
@NullMarked
package io.disputeledger.dispute.orders;

import org.jspecify.annotations.NullMarked;
