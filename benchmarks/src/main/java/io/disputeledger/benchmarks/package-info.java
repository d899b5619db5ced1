/** Measures the ledger against bare PostgreSQL and against Axon's own engine, in one run. */
@NullMarked
package io.disputeledger.benchmarks;

import org.jspecify.annotations.NullMarked;
