/** Commands through Axon's gateway, compared with Axon's JDBC engine. */
@NullMarked
package io.disputeledger.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
