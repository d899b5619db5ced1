/** Callers, and what they append. */
@NullMarked
package io.disputeledger.benchmarks.load;

import org.jspecify.annotations.NullMarked;
