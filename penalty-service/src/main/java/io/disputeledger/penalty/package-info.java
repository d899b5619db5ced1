/** Keeps sellers' accounts: points, thresholds and measures. */
@NullMarked
package io.disputeledger.penalty;

import org.jspecify.annotations.NullMarked;
