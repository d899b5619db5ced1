/** That every benchmark runs. */
@NullMarked
package io.disputeledger.benchmarks;

import org.jspecify.annotations.NullMarked;
