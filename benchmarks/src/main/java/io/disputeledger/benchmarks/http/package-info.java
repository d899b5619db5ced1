/** Commands over HTTP, by clients in one process to a service in another. */
@NullMarked
package io.disputeledger.benchmarks.http;

import org.jspecify.annotations.NullMarked;
