/** Reading the whole log, compared with a bare ordered query. */
@NullMarked
package io.disputeledger.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
