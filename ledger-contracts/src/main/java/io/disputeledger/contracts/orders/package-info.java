/** The facts of an order, as the marketplace reports them. */
@NullMarked
package io.disputeledger.contracts.orders;

import org.jspecify.annotations.NullMarked;
