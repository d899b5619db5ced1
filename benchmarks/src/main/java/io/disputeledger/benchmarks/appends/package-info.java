/** Appends, compared with the fastest way to get the same rows into the same table. */
@NullMarked
package io.disputeledger.benchmarks.appends;

import org.jspecify.annotations.NullMarked;
