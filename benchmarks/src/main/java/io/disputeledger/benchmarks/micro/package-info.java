/** What the engine computes for each event and each batch, without a database. */
@NullMarked
package io.disputeledger.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
