/** What may be recorded of an order. */
@NullMarked
package io.disputeledger.dispute.orders.domain;

import org.jspecify.annotations.NullMarked;
