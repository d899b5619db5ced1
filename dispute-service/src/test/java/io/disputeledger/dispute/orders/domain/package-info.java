/** The rules of orders, told as examples. */
@NullMarked
package io.disputeledger.dispute.orders.domain;

import org.jspecify.annotations.NullMarked;
