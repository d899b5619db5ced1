/** One seller's account: its stream and its endpoint. */
@NullMarked
package io.disputeledger.penalty.accounts;

import org.jspecify.annotations.NullMarked;
