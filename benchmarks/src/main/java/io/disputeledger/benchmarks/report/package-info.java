/** What was measured, on what, and whether it reaches its bar. */
@NullMarked
package io.disputeledger.benchmarks.report;

import org.jspecify.annotations.NullMarked;
