/** The one PostgreSQL that both sides of every comparison use. */
@NullMarked
package io.disputeledger.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
